import type { intake as english } from '../en/intake.ts';
import type { Translation } from '../translation.ts';

/** Why an article, a page or a feed was not taken in, in French. */
export const intake: Translation<typeof english> = {
  intake: {
    characters:
      'Le texte contient des caractères qui n’en sont pas : U+0000, ou la moitié d’une paire.',
    'file-too-big':
      'Le fichier fait {megabytes, number, ::.0} Mo : {most, number, ::.0} Mo sont lus au plus.',
    'file-lost': 'Discord n’a pas transmis le fichier.',
    'not-for-programs':
      'Le site ne donne pas cette page aux programmes (il a répondu {status}).',
    'no-such-page': 'Le site n’a pas cette page (il a répondu {status}).',
    'asked-too-often':
      'Le site demande à être consulté moins souvent (il a répondu {status}).',
    'site-error': 'Le site a répondu par une erreur ({status}).',
    redirects: 'La page redirige plus de {most, number} fois.',
    'not-encrypted': 'La page redirige vers une adresse non chiffrée.',
    'page-too-big': 'La page dépasse {most, number} Mo.',
    robots: 'Le site ne laisse pas les programmes lire cette page (robots.txt).',
    'too-slow':
      'La page n’est pas arrivée en {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
    headers: 'Le serveur a envoyé plus d’en-têtes qu’il n’en faut à une page.',
    unreachable: 'Aucune page de l’internet public n’est joignable à cette adresse.',
    'queue-full': 'Trop de pages sont en cours de récupération.',
    'no-text': 'L’adresse ne mène pas à une page de texte.',
    'address-long': 'L’adresse dépasse {most, number} caractères.',
    'no-web-address': 'Ce n’est pas une adresse web.',
    'other-scheme': 'Seules les adresses en http:// ou https:// peuvent être lues.',
    'has-login': 'L’adresse contient un nom d’utilisateur ou un mot de passe.',
    'has-port': 'L’adresse indique un port particulier.',
    'not-public': 'L’adresse ne mène pas à une page de l’internet public.',
    unreadable: 'La page est construite de telle façon qu’elle ne peut pas être lue.',
    tangled: 'La page est trop grande ou trop enchevêtrée pour être lue.',
    'is-feed': 'L’adresse mène à un flux, et non à un article.',
    'no-feed': 'L’adresse ne mène pas à un flux lisible.',
    'file-fault': 'Le fichier ne peut pas être lu : {problem}.',
    'file-fault-line':
      'Le fichier ne peut pas être lu, ligne {line, number} : {problem}.',
    'saved-page': 'Une page enregistrée ne dit pas d’où elle vient.',
    'file-kind': '« {name} » n’est pas un type de fichier qui puisse être lu.',
    'no-day': '« {text} » n’est pas un jour.',
    'no-json': 'Le fichier n’est pas du JSON : la ligne {line, number} est illisible.',
    'no-ninjs': 'Il manque au fichier « headline » ou « body_xhtml ».',
    'known-text': 'Le texte est déjà ici : {article}, « {headline} ».',
    'known-address':
      'L’adresse est déjà ici, avec un autre texte : {article}, « {headline} ».',
    'too-long': 'Le texte est plus long que n’importe quel article.',
    'front-page': 'C’est la page d’accueil d’un site.',
    'no-headline': 'Le texte n’a pas de titre.',
    'not-english': 'Le texte n’est pas en anglais.',
    'shows-error':
      'Le site affiche une erreur au lieu d’un article, ou écarte les programmes.',
    consent: 'Le site demande l’accord pour les cookies avant de montrer l’article.',
    paywall: 'La page ne montre que le début, et une offre d’abonnement.',
    'page-empty':
      'La page ne contient aucun texte d’article ; des scripts chargent peut-être le reste.',
    'page-stub':
      'La page ne contient que {words, plural, one {# mot} many {# de mots} other {# mots}} d’un article ; des scripts chargent peut-être le reste.',
    'text-empty': 'Il n’y a aucun texte d’article.',
    'text-stub':
      'Il n’y a que {words, plural, one {# mot} many {# de mots} other {# mots}} d’un article.',
    'without-address':
      'Il a été ajouté sans adresse : il n’y a donc pas de page à relire.',
    'program-fault': 'Une erreur du programme.',
    'no-longer-said': 'La lecture a échoué.',
  },
  remedies: {
    'add-as-file':
      'Ouvrez la page vous-même et ajoutez l’article sous forme de fichier ou de texte collé.',
    'add-with-login':
      'Ouvrez la page vous-même avec votre abonnement et ajoutez l’article sous forme de fichier ou de texte collé, si sa licence le permet.',
    'copy-text':
      'Copiez de nouveau le texte depuis la page, ou enregistrez le fichier en UTF-8.',
    'article-alone': 'Ajoutez seulement le texte de l’article.',
    'give-again': 'Utilisez de nouveau la commande avec le fichier.',
    'check-address': 'Vérifiez l’adresse.',
    'remove-it': 'Si elle a disparu pour de bon, /bibliothèque retirer retire {article}.',
    'check-address-or-file':
      'Vérifiez l’adresse, ou ajoutez l’article sous forme de fichier ou de texte collé.',
    'copy-address': 'Copiez l’adresse depuis le navigateur, à partir de « https:// ».',
    'no-login': 'Retirez ce qui précède le @.',
    'usual-ports': 'Seules les pages sur les ports habituels, 80 et 443, sont lues.',
    'in-a-minute': 'Réessayez dans une minute.',
    'in-an-hour': 'Réessayez dans une heure.',
    'later-or-file':
      'Réessayez plus tard, ou ajoutez l’article sous forme de fichier ou de texte collé.',
    'article-address': 'Donnez l’adresse de l’article lui-même.',
    'article-address-or-file':
      'Donnez l’adresse de l’article lui-même, ou ajoutez-le sous forme de fichier ou de texte collé.',
    'follow-feed': 'Suivez le flux, ou donnez l’adresse d’un article.',
    'find-feed': 'Cherchez « RSS » ou « Flux » sur le site et donnez son adresse.',
    'one-article': 'Donnez l’adresse d’un article.',
    'mend-line': 'Corrigez cette ligne et ajoutez de nouveau le fichier.',
    'address-beside': 'Donnez son adresse à côté du fichier.',
    'file-kinds': 'Ajoutez un fichier qui se termine par .md, .txt, .html ou .json.',
    'write-day': 'Écrivez-le ainsi : 2017-07-21.',
    'as-delivered': 'Ajoutez le fichier tel que l’agence l’a livré.',
    'as-ninjs': 'Ajoutez un article en ninjs, ou en .md, .txt ou .html.',
    'ask-that-one': 'Interrogez celui-là.',
    'refetch-that-one':
      'Utilisez /bibliothèque relire sur celui-là pour reprendre ce qui a changé.',
    'write-headline':
      'Écrivez le titre sur la première ligne, ou en tête sous la forme « title: ».',
    'english-only':
      'Pour l’instant, seuls les articles en anglais peuvent être interrogés.',
    'whole-text': 'Ajoutez le texte entier de l’article.',
    'add-as-it-is': 'Ajoutez son texte tel qu’il est à présent, et retirez celui-ci.',
  },
};
