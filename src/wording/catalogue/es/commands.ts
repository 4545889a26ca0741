import type { CommandWords } from '../../command-words.ts';

/** The commands in Spanish. */
export const commands: CommandWords = {
  who: {
    name: 'quién',
    description: 'Buscar quién dijo algo, quién es alguien o quién habla en un artículo',
  },
  'who.said': {
    name: 'dijo',
    description:
      'Buscar quién dijo algo, o qué dijo alguien, con las palabras de los artículos',
  },
  'who.said.what': {
    name: 'qué',
    description: 'Palabras en inglés de lo que se dijo, por ejemplo: small-boat',
  },
  'who.said.speaker': {
    name: 'hablante',
    description: 'Quién habló: cualquier parte de un nombre o cargo',
  },
  'who.said.kind': {
    name: 'tipo',
    description: 'Solo sus propias palabras, o solo paráfrasis',
  },
  'who.said.kind=quotation': { name: 'cita textual' },
  'who.said.kind=part-quotation': { name: 'cita parcial' },
  'who.said.kind=paraphrase': { name: 'paráfrasis' },
  'who.is': {
    name: 'es',
    description:
      'Buscar los pasajes que presentan a alguien, con el cargo tal como se publicó',
  },
  'who.is.name': { name: 'nombre', description: 'Un nombre, o una parte' },
  'who.speaks': {
    name: 'habla',
    description: 'Listar quién habla en un artículo, con qué tipos de declaraciones',
  },
  what: { name: 'qué', description: 'Buscar qué pasó' },
  'what.happened': {
    name: 'pasó',
    description: 'Buscar los pasajes que informan de algo, cada uno con quien lo dice',
  },
  'what.happened.about': {
    name: 'sobre',
    description: 'Palabras en inglés, nombres o cifras, por ejemplo: 56 jets',
  },
  'what.happened.when': {
    name: 'cuándo',
    description: 'Solo entonces, en inglés: November 2021, 8 Nov, Monday, last week',
  },
  when: { name: 'cuándo', description: 'Buscar cuándo fue algo' },
  'when.was': {
    name: 'fue',
    description: 'Buscar los pasajes que dicen cuándo fue algo, con la fecha en negrita',
  },
  'when.was.what': {
    name: 'qué',
    description: 'Qué fue, en inglés, por ejemplo: the first shuttle launch',
  },
  where: { name: 'dónde', description: 'Buscar dónde fue algo' },
  'where.was': {
    name: 'fue',
    description: 'Buscar los pasajes que dicen dónde fue algo, con el lugar en negrita',
  },
  'where.was.what': {
    name: 'qué',
    description: 'Qué fue, en inglés, por ejemplo: the robotics competition',
  },
  how: { name: 'cuántos', description: 'Buscar cuántos hubo' },
  'how.many': {
    name: 'hubo',
    description: 'Buscar los pasajes que dicen cuántos hubo, con la cifra en negrita',
  },
  'how.many.of': {
    name: 'de',
    description: 'Quién o qué se cuenta, en inglés, por ejemplo: Chinese jets',
  },
  ask: {
    name: 'preguntar',
    description:
      'Hacer una pregunta libre, en inglés; responden pasajes de los artículos',
  },
  'ask.question': {
    name: 'pregunta',
    description: 'Por ejemplo: What did Ned Price say about Taiwan?',
  },
  verify: {
    name: 'verificar',
    description:
      'Comparar una cita con los artículos, palabra por palabra; solo usted lo ve',
  },
  'verify.quote': {
    name: 'cita',
    description: 'Las palabras que se deben verificar, con o sin comillas',
  },
  'verify.speaker': {
    name: 'hablante',
    description: 'Quién lo habría dicho: cualquier parte de un nombre o cargo',
  },
  cite: {
    name: 'citar',
    description:
      'Mostrar el pasaje de una dirección como A1·s12, o de un enlace a las palabras',
  },
  'cite.passage': {
    name: 'pasaje',
    description: 'Una dirección como A1·s12 o A1.12-14, o un enlace a un artículo',
  },
  'Find passages': { name: 'Buscar pasajes' },
  'Verify quotation': { name: 'Verificar la cita' },
  article: {
    name: 'artículos',
    description:
      'Los artículos por los que se puede preguntar y de dónde procede cada uno',
  },
  'article.list': {
    name: 'lista',
    description: 'Listar los artículos por los que se puede preguntar aquí',
  },
  'article.show': {
    name: 'mostrar',
    description: 'Mostrar de dónde procede un artículo, su extensión y cómo ha cambiado',
  },
  library: {
    name: 'biblioteca',
    description:
      'Los artículos propios de este servidor: añadirlos, quitarlos, releerlos',
  },
  'library.add': {
    name: 'añadir',
    description:
      'Añadir un artículo: su dirección, un archivo o, sin ellos, texto pegado',
  },
  'library.add.url': {
    name: 'url',
    description:
      'La dirección de la página del artículo; junto a un archivo, su procedencia',
  },
  'library.add.file': {
    name: 'archivo',
    description: 'Un archivo .md, .txt, .html o .json con el artículo',
  },
  'library.remove': {
    name: 'quitar',
    description: 'Quitar un artículo y sus textos anteriores; se le pedirá confirmación',
  },
  'library.remove.article': {
    name: 'artículo',
    description: 'Empiece a escribir su titular o su identificador, como B3',
  },
  'library.refetch': {
    name: 'releer',
    description: 'Releer la página de un artículo y ver qué ha cambiado',
  },
  'library.refetch.article': {
    name: 'artículo',
    description: 'Empiece a escribir su titular o su identificador, como B3',
  },
  'library.status': {
    name: 'estado',
    description:
      'Listar los artículos y su estado: quién los añadió, cuándo, último error',
  },
  'library.follow': {
    name: 'seguir',
    description: 'Seguir un feed: lo nuevo se añade solo',
  },
  'library.follow.feed': {
    name: 'feed',
    description: 'La dirección de un feed RSS, Atom o JSON, o de su sitio',
  },
  'library.unfollow': {
    name: 'dejar-de-seguir',
    description: 'Dejar de seguir un feed; sin indicarlo, listar los que se siguen',
  },
  'library.unfollow.feed': { name: 'feed', description: 'Su número o su dirección' },
  'library.unanswered': {
    name: 'sin-respuesta',
    description: 'Listar lo que se preguntó aquí sin resultado, sin decir quién preguntó',
  },
  'Add this article': { name: 'Añadir este artículo' },
  pins: {
    name: 'fijados',
    description: 'El registro de lo fijado: quién, cuándo, por qué, reemplazado por qué',
  },
  'pins.list': {
    name: 'lista',
    description: 'Listar lo fijado en los canales que usted ve, primero lo más reciente',
  },
  'pins.show': {
    name: 'mostrar',
    description: 'Mostrar algo fijado tal como está ahora',
  },
  'pins.history': {
    name: 'historial',
    description: 'Mostrar todo lo que pasó con algo fijado',
  },
  'pins.remove': {
    name: 'quitar',
    description: 'Dejar de fijar algo; su registro permanece',
  },
  'pins.export': {
    name: 'exportar',
    description: 'Obtener lo fijado con su historial en archivos: Markdown y JSON',
  },
  settings: {
    name: 'ajustes',
    description: 'Lo que rige aquí: dónde responde, quién puede publicar y fijar',
  },
  'settings.show': { name: 'mostrar', description: 'Mostrar los ajustes tal como están' },
  'settings.set': {
    name: 'cambiar',
    description: 'Mostrar los ajustes con menús para cambiarlos',
  },
  'settings.answers': {
    name: 'respuestas',
    description:
      'Listar las últimas respuestas públicas: quién preguntó, quién las quitó',
  },
  help: { name: 'ayuda', description: 'Cómo preguntar y cómo leer una respuesta' },
  privacy: {
    name: 'privacidad',
    description: 'Qué se guarda sobre usted y cómo borrarlo',
  },
  '*.article': {
    name: 'artículo',
    description: 'Solo este artículo: empiece a escribir su titular',
  },
  '*.private': {
    name: 'privado',
    description: 'Solo usted ve la respuesta; puede mostrarla a todos después',
  },
  '*.order': {
    name: 'orden',
    description: 'Primero los mejores, o del artículo más antiguo al más reciente',
  },
  '*.order=best': { name: 'primero los mejores' },
  '*.order=time': { name: 'cronológico' },
  '*.number': {
    name: 'número',
    description: 'Número de lo fijado, tal como figura encima',
  },
  '*.public': {
    name: 'público',
    description: 'Mostrarlo a todos aquí; si no, solo usted lo ve',
  },
};
