import type { pins as english } from '../en/pins.ts';
import type { Translation } from '../translation.ts';

/** Pins: their messages, their record, and why one was not made, in French. */
export const pins: Translation<typeof english> = {
  pins: {
    somebody: 'quelqu’un',
    number: 'Épingle {number}',
    by: 'par {person}',
    'takes-place': 'prend la place de l’épingle {number}',
    reason: 'Motif : {reason}',
    'no-longer': 'N’est plus épinglé depuis le {when}',
    'no-longer-see': 'N’est plus épinglé depuis le {when} : voir l’épingle {number}',
    'article-changed':
      'L’article a désormais d’autres mots ici ; voici le texte tel qu’il a été épinglé',
    'article-gone': 'L’article n’est plus ici ; voici le texte tel qu’il a été épinglé',
    'listed-changed': 'l’article a désormais d’autres mots ici',
    'listed-gone': 'l’article n’est plus ici',
    message: 'son message',
    none: 'Pas encore d’épingles ici.',
    'removed-by': 'retirée par {person}',
    record: 'Épingles',
    'record-message': 'Message : {url}',
    'by-user': 'par l’utilisateur {id}',
    exported:
      '{count, plural, one {# épingle} many {# d’épingles} other {# épingles}} avec leur historique, des salons que vous pouvez voir',
    'exported-newest':
      'les {count, plural, one {# épingle} many {# d’épingles} other {# épingles}} les plus récentes avec leur historique, des salons que vous pouvez voir',
    'audit-removed': 'Retirée : {pin}',
    'audit-instead': 'L’épingle {number} prend la place de l’épingle {old}',
    'beside-by': 'par {person}',
  },
  'pin-states': {
    planned: 'pas encore publiée',
    posted: 'publiée, pas encore épinglée',
    pinned: 'épinglée',
    failed: 'échouée',
    'left-behind':
      'échouée, son message n’a pas pu être supprimé : `/épingles retirer` réessaie',
    replaced: 'remplacée',
    'replaced-by': 'remplacée par l’épingle {number}',
    removed: 'retirée',
  },
  'pin-events': {
    planned: 'demandée',
    posted: 'publiée',
    pinned: 'épinglée',
    failed: 'échouée',
    removed: 'retirée',
    replaced: 'désépinglée pour l’épingle {number}',
  },
  'pin-records': {
    planned: 'prévue',
    posted: 'publiée',
  },
  pinning: {
    made: 'Épinglé sous le numéro {number} : {message}.',
    'made-instead':
      'Épinglé sous le numéro {number} à la place de l’épingle {old} : {message}.',
    quiet:
      'Les réponses ne sont pas publiques dans ce salon ; les épingles le sont, et tous ceux qui le voient lisent celle-ci.',
    'not-made': 'Non épinglé : {why}.',
    refused: 'Discord a refusé',
    'recorded-failed': 'Le registre l’indique comme épingle {number}, échouée.',
    'left-message':
      '[Son message]({url}) n’a pas pu être supprimé et indique toujours « {pin} » : supprimez-le, ou utilisez `/épingles retirer` ; pendant un jour, le bot réessaie de lui-même.',
    'no-answer':
      'Discord ne répond pas pour le moment. L’épingle {number} est enregistrée et sera achevée dès qu’il répondra : voyez avec `/épingles montrer`.',
    'still-stands': 'L’épingle {number} est toujours en place : {why}.',
    'not-kept':
      'Le registre des épingles ne peut pas être tenu pour le moment, et rien n’est épinglé sans lui. Les questions reçoivent tout de même une réponse. Appuyez de nouveau sur *{button}* dans une minute : ce qui a été commencé sera alors achevé, et rien n’est épinglé deux fois. Si cela persiste, prévenez la personne qui gère le bot.',
    'your-reason': 'Votre motif était : {reason}',
    rival: `L’épingle {number} prend déjà la place de l’épingle {old} : {message}.
Pour épingler aussi ceci, faites-lui prendre la place de l’épingle {number}, ou d’aucune.`,
    over: 'L’épingle {number} n’est plus épinglée : laissez le champ vide.',
    'over-replaced':
      'L’épingle {number} a déjà été remplacée par l’épingle {newer} : faites prendre à celle-ci la place de l’épingle {newer}, ou d’aucune.',
    known: `Ce passage est déjà épinglé ici, sous le numéro {number} : {message}.
Pour l’épingler pour un autre motif, faites-lui prendre la place de l’épingle {number}.`,
    'known-begun':
      'C’est déjà l’épingle {number} : `/épingles historique` dit où elle en est.',
    lacks:
      'Il manque au bot {count, plural, one {la permission} many {les permissions} other {les permissions}} {permissions} dans ce salon : {count, plural, one {accordez-la-lui} many {accordez-les-lui} other {accordez-les-lui}} dans les paramètres du salon ou de son rôle, puis appuyez de nouveau sur *{button}*.',
    'reason-empty': 'Le motif est vide : dites pourquoi ceci est épinglé.',
    'reason-long':
      'Le motif compte {chars, number} caractères : réduisez-le à {most, number} au plus.',
    'no-number':
      '« {text} » n’est pas un numéro d’épingle : saisissez-en un, comme 3, ou rien.',
    'not-in-channel':
      'Il n’y a pas d’épingle {number} dans ce salon : `/épingles liste` les montre toutes.',
    'not-here':
      'Il n’y a pas d’épingle {number} ici : `/épingles liste` les montre toutes.',
    'may-not-there':
      'Vous n’avez pas le droit d’épingler dans {channel}, où se trouve l’épingle {number}.',
    'not-any-more':
      'L’épingle {number} n’est plus épinglée : `/épingles historique` dit pourquoi.',
    'under-way':
      'L’épingle {number} est en cours de création : réessayez dans un instant.',
    removed:
      'L’épingle {number} est retirée. Son historique reste : `/épingles historique`.',
    never:
      'L’épingle {number} n’a jamais été épinglée : `/épingles historique` dit pourquoi.',
    'never-deleted':
      'L’épingle {number} n’a jamais été épinglée ; son message, qui était resté, est supprimé.',
    'never-kept':
      'L’épingle {number} n’a jamais été épinglée, et {message} ne peut pas être supprimé par le bot : {why}. Vous pouvez le supprimer à la main.',
  },
  'pin-advice': {
    full: 'ce salon compte autant d’épingles que Discord en permet, {most, number} : désépinglez-en une, ou faites prendre à celle-ci la place d’une épingle par son numéro',
    permissions: 'il manque une permission au bot ici : il lui faut {permissions}',
    access: 'le bot ne peut pas voir le salon : accordez-lui la permission {permission}',
    'channel-gone': 'le salon n’existe plus',
    'message-gone':
      'quelqu’un a supprimé son message entre-temps : épinglez-le de nouveau',
    archived: 'le fil est archivé : écrivez-y quelque chose, puis épinglez de nouveau',
    'own-channel': 'un message ne peut être épinglé que dans son propre salon',
    says: 'Discord indique « {message} »',
    'says-code': 'Discord indique « {message} » ({code})',
  },
  'pin-outcomes': {
    'no-answer': 'Discord n’a pas répondu',
    'message-kept': '{why} ; son message n’a pas pu être supprimé : {kept}',
    'message-deleted': 'Le message qui était resté est supprimé',
    'no-history':
      'Il manque au bot la permission Voir les anciens messages pour chercher son message',
    'too-late': 'Le bot a été arrêté avant la publication, et relancé trop tard',
    unpinned: 'Désépinglé dans Discord',
    'taken-out': 'La personne qui gère le bot a retiré l’article et le passage',
  },
  'pin-form': {
    title: 'Épingler un passage',
    why: 'Pourquoi l’épingler ?',
    everyone: 'Tout le monde lit ceci au-dessus du passage',
    replaces: 'Prend la place de l’épingle numéro',
    'keep-all': 'Cette épingle sera retirée. Laissez vide pour toutes les garder.',
    'such-as': 'Par exemple 3',
    passage: 'Passage à épingler',
  },
};
