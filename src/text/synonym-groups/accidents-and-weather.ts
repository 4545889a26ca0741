/**
 * Words of accidents, disasters and the weather, a line a meaning.
 * Written for this project from general knowledge of news English; no names, no figures.
 */
export const ACCIDENTS_AND_WEATHER = `
  accident disaster tragedy catastrophe mishap crash
  catastrophe disaster calamity
  crash collide collision wreck smash pile-up
  derail crash
  explode blow detonate burst blast
  explode disintegrate destroy lose
  bomb blast explode device
  burst rupture break
  collapse fall topple crumble cave
  fall drop plunge tumble plummet
  fell topple fall
  sink capsize founder submerge
  drown die
  sink drown
  strand maroon stuck trap ground
  trap bury stuck
  injure hurt wound maim harm
  casualty wounded injured hurt dead victim toll
  dead fatality casualty death toll
  deadly fatal lethal
  kill die dead death fatality perish lives claim
  survive survivor live alive
  rescue save evacuate pull
  rescuer responder firefighter paramedic
  ambulance paramedic medic
  evacuate flee leave displace
  missing disappear lost vanish unaccounted
  search hunt look seek
  find locate recover discover
  wreckage debris rubble remains
  rubble debris ruins
  damage wreck destroy devastate ruin batter
  destroy devastate raze flatten gut
  destruction devastation havoc
  burn fire blaze inferno ablaze alight
  start spark ignite cause
  start erupt
  ignite light kindle
  cause blame fault reason
  cause origin
  wildfire bushfire fire blaze
  firefighter fireman crew
  smoke fume haze
  leak spill seep
  spill leak pollution
  contaminate pollute poison taint
  pollution contamination smog
  earthquake quake tremor
  quake shake tremor aftershock
  magnitude strength
  tsunami wave
  volcano eruption erupt lava
  erupt break
  landslide mudslide avalanche
  flood deluge inundate submerge swamp
  flood overflow
  dam reservoir
  storm gale tempest thunderstorm
  tornado twister whirlwind
  lightning thunder bolt
  wind gust gale windy breeze
  rain downpour shower drizzle deluge wet rainfall
  snow blizzard snowfall sleet
  hail ice
  ice frost freeze
  cold freeze chill frost
  heat hot heatwave scorch swelter warm
  drought dry
  fog mist haze
  cloud overcast
  sunny sunshine sun
  forecast predict meteorologist outlook
  meteorologist forecaster
  temperature degree celsius fahrenheit
  climate warming
  outage blackout power cut
  electricity power grid
  emergency disaster urgent
  alarm alert siren warning
  warn alert caution
  shelter refuge
  safety secure protect
  danger risk hazard peril threat
  fault defect flaw failure malfunction
  malfunction fail break fault
  brake stop
  aeroplane airplane plane aircraft airliner jet
  helicopter chopper
  pilot aviator captain flier
  flight fly plane
  takeoff liftoff launch
  land touch landing
  runway airstrip
  airport airfield
  train rail railway locomotive
  railway railroad rail train
  carriage coach car
  tram streetcar
  underground subway metro tube
  lorry truck
  van vehicle
  bus coach
  driver motorist
  passenger traveller
  pedestrian walker
  cyclist bike bicycle
  motorway highway freeway road
  road street highway route
  bridge overpass
  tunnel underpass
  ferry boat ship
  ship vessel boat liner
  crew staff sailor
  coastguard rescue
  harbour port dock
  dock pier quay wharf
  shore coast beach seaside
  crane rig
  scaffold construction
  pit colliery
  miner pit
  blame fault responsible
  witness bystander onlooker eyewitness
  scene site location
`;
