/**
 * Plain verbs that news and everyday speech choose between, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const VERBS = `
  devise think invent create choose
  keep continue
  attend visit
  leave abandon
  arrive come
  send ship
  hide conceal
  break smash
  build assemble
  rebuild again
  use apply
  want wish
  seek ask
  beg plead
  describe portray
  shout yell
  whisper murmur
  agree accept
  see watch
  notice see
  observe see
  hear listen
  feel sense
  know understand
  learn discover
  remember recall
  forget overlook
  guess estimate
  estimate approximate
  expect anticipate
  prepare ready
  organise organize arrange
  hold organise
  host hold
  manage run
  pull drag
  throw hurl toss
  catch grab
  grab seize
  jump leap
  walk stroll
  walk step
  wake rise
  eat consume
  drink consume
  wear dress
  spend pay
  fail unsuccessful
  pass exceed
  exceed top
  move shift
  swap exchange
  share split
  split divide
  link connect
  attach link
  mix combine
  exclude omit
  cut sever
  delete remove
  block stop
  ban block
  close end
  count number
  check inspect
  examine inspect
  test check
  force compel
  encourage urge
  inspire encourage
  prompt cause
  prompt trigger
  trigger cause
  spark cause
  provoke cause
  blame cause
  attract draw
  suffer experience
  experience undergo
  endure suffer
  award give
  award present
  unveil reveal
  announce declare
  rotate turn spin
`;
