/**
 * Words of culture, religion and private life, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const CULTURE_AND_PEOPLE = `
  film movie cinema
  cinema theatre theater
  director filmmaker
  actor actress star
  celebrity star famous
  audience viewer crowd
  viewer watch
  premiere debut
  show programme
  series show
  episode series
  television tv
  radio broadcast
  broadcast air
  channel station
  presenter host
  host present
  comedian comic
  comedy funny
  funny hilarious humorous
  joke laugh
  song track
  album record
  band group
  singer vocalist
  musician band
  composer music
  concert gig show
  orchestra music
  tour travel
  dance dancer
  theatre play
  play drama
  stage platform
  art artwork painting
  painting picture
  painter artist
  paint painting
  draw illustrate illustrator sketch
  illustrator artist draw
  drawing sketch
  statue sculpture monument
  monument memorial
  exhibit exhibition display show
  gallery museum
  collection collect
  photography photo
  portrait picture
  pose model
  poster print
  book novel
  write pen author
  publish publication
  publisher publish
  poet poem
  poem poetry
  journalist reporter correspondent
  newspaper paper
  article story
  story tale
  comic cartoon
  superhero hero
  costume dress outfit
  outfit costume clothes
  cosplay costume
  clothes clothing dress
  fashion style
  expo exhibition convention fair
  fair show
  festival carnival
  lantern light lamp
  light illuminate
  firework display
  ritual ceremony rite
  celebrate mark
  birthday born
  symbol symbolise symbolize
  symbolize represent mean
  theme subject
  mascot symbol
  zodiac horoscope
  believer worshipper
  worship pray
  pray prayer
  prayer worship
  god deity
  goddess deity
  church cathedral
  mosque temple
  temple shrine
  priest clergyman
  bishop archbishop
  pope pontiff
  monk nun
  pilgrim pilgrimage
  pagan heathen
  sect cult
  crucifix cross
  bible scripture
  holy sacred
  heaven paradise
  saint holy
  divorce separate
  engage marry
  couple pair
  girlfriend partner
  boyfriend partner
  mother mum
  parent mother father
  grandfather grandparent
  grandmother grandparent
  uncle aunt
  cousin relative
  boy lad
  girl schoolgirl
  teenager teen adolescent youth
  adult grown
  friend pal
  neighbour neighbor
  visitor tourist guest
  crowd people
  hotel inn
  restaurant cafe diner
  cafe coffee
  chef cook
  dish meal
  meal dinner
  lunch meal
  dinner supper
  refreshment food drink
  beer ale
  wine drink
  invite invitation
  holiday vacation
  traveller traveler
  luggage baggage
  flat apartment
  room chamber
  garden yard
  park garden
  square plaza
  tower skyscraper
  hall auditorium
  downtown centre
  centre center
  suburb district
  village hamlet
  happy glad pleased delighted
  sad unhappy upset
  disappointed upset dismay
  disappoint dismay
  afraid fear scared
  surprise shock
  shock stun
  proud pride
  shame ashamed
  embarrass shame
  hope wish
  love adore
  regret sorry
  apologise apologize sorry
  apology sorry
  thank grateful
  congratulate praise
  legend hero
  famous celebrated
  popular favourite
  beautiful lovely
  ugly hideous
  huge giant
  empty vacant
  clean tidy
  dirty filthy
  brave courageous
  courage brave
  stupid foolish
  strange odd weird
  dangerous risky
  easy simple
  quickly fast
  slow sluggish
  quiet silent
  loud noisy
  noise sound
  cry weep sob
  weep mourn
`;
