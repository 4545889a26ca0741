/**
 * Verbs with a particle that speech prefers to a single verb, a line a meaning: "blew up" and
 * "exploded" (Quirk et al., *A Comprehensive Grammar of the English Language*, 1985, 16.2–16).
 * Written for this project from general knowledge; no names, no figures.
 */
export const PHRASAL_VERBS = `
  ask_for request demand
  back_down yield concede
  back_up support
  be_over end
  blow_up explode
  break_down fail collapse
  break_in burgle enter
  break_out escape erupt start
  break_up separate split end
  bring_about cause
  bring_back restore return
  bring_down topple overthrow
  bring_in introduce
  bring_out release publish
  bring_up mention raise
  build_up increase
  burn_down destroy
  call_for demand urge
  call_off cancel
  calm_down ease
  carry_on continue
  carry_out conduct execute commit perform
  catch_up reach
  check_out examine
  close_down shut
  come_about happen
  come_across find
  come_back return
  come_down fall land
  come_out release publish launch
  come_up_with invent devise propose think create
  cover_up hide conceal
  crack_down suppress
  cut_back reduce
  cut_down reduce
  cut_off isolate stop
  deal_with handle
  die_out extinct
  drop_out withdraw quit
  end_up finish
  fall_down collapse
  fall_out quarrel
  figure_out solve understand
  fill_in complete
  find_out discover learn
  get_away escape
  get_back recover return
  get_out escape leave
  get_rid remove
  give_away donate reveal
  give_back return
  give_in yield surrender
  give_out distribute
  give_up quit surrender abandon
  go_ahead proceed
  go_after attack pursue target
  go_back return
  go_down fall sink drop
  go_off explode
  go_on continue happen
  go_up rise increase
  grow_up raise
  hand_in surrender submit
  hand_out distribute
  hand_over surrender give transfer
  hold_up delay rob
  keep_on continue
  keep_out exclude
  kick_off begin start
  knock_down demolish
  knock_out eliminate
  lay_off dismiss fire
  leave_out omit
  let_down disappoint
  let_go release dismiss
  let_in admit
  let_out release
  light_up illuminate
  lock_up jail imprison
  look_for seek search
  look_into investigate
  look_up_to admire
  make_up invent
  own_up confess admit
  pass_away die
  pay_back repay return
  pick_out choose select
  pick_up collect lift
  point_out note
  pull_down demolish
  pull_out withdraw
  put_down crush suppress
  put_forward propose
  put_off postpone delay
  put_on stage
  put_out extinguish
  put_up raise increase
  rule_out exclude dismiss
  run_away flee escape
  run_out end
  run_over hit
  sell_off sale
  send_off dismiss
  send_out dispatch distribute
  set_free release
  set_off trigger leave detonate
  set_out leave
  set_up establish found create
  show_up arrive appear
  shoot_down down
  shut_down close
  shut_out exclude
  slow_down delay
  sort_out resolve
  speed_up accelerate
  split_up separate
  spell_out explain
  stand_down resign
  start_off begin
  start_up launch
  step_down resign quit
  step_in intervene
  step_up increase
  stop_off visit
  switch_off stop
  switch_on start light
  take_apart dismantle
  take_away remove
  take_back withdraw
  take_down remove
  take_off launch depart
  take_on hire
  take_out remove
  take_over acquire acquisition replace
  take_place happen occur
  take_part participate
  talk_about discuss
  tear_down demolish
  think_up invent devise
  throw_away discard
  throw_out reject expel
  track_down find
  try_out test
  turn_back return
  turn_down reject refuse
  turn_in surrender
  turn_off stop
  turn_on start light
  turn_out attend
  turn_up arrive appear
  use_up exhaust
  walk_out strike leave
  wash_away flood
  watch_over guard
  wind_up end
  wipe_out destroy eliminate
  work_out solve
  write_off cancel
`;
