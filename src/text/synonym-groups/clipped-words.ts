/**
 * Words that speech shortens, with the whole word, a line a word (Quirk et al., *A Comprehensive
 * Grammar of the English Language*, 1985, appendix I.74–75: clippings and acronyms).
 */
export const CLIPPED_WORDS = `
  admin administration
  auto automobile
  bro brother
  burger hamburger
  celeb celebrity
  champ champion
  comp competition
  con convention
  copter helicopter
  demo demonstration
  dept department
  doc doctor document
  dorm dormitory
  exam examination
  exec executive
  expo exposition exhibition
  fan fanatic
  flu influenza
  fridge refrigerator
  gov government governor
  govt government
  grad graduate
  gran grandmother
  gym gymnasium
  hippo hippopotamus
  info information
  intro introduction
  kilo kilogram
  limo limousine
  max maximum
  med medical
  mic microphone
  min minute minimum
  pic picture
  pop popular
  prez president
  pm prime_minister
  pro professional
  prof professor
  promo promotion
  rehab rehabilitation
  rep representative
  rhino rhinoceros
  sec second secretary
  sis sister
  specs spectacles specifications
  sub substitute submarine
  tech technology
  temp temperature temporary
  tie necktie
  uni university
  vet veteran veterinarian
  vid video
  vs versus
  zoo zoological
`;
