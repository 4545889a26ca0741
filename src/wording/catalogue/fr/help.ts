import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** `/help` in French. */
export const help: Translation<typeof english> = {
  help: {
    text: `**Verbatim répond avec les mots mêmes des articles.** Chaque caractère cité figure dans un article enregistré, avec qui l’a dit et où. Il n’écrit rien de lui-même et ne juge rien. Les articles sont en anglais : demandez avec des mots anglais.

**Demander**
\`/demander\` avec une question libre
-# /demander question: What did Ned Price say about Taiwan?
\`/qui a-dit\` avec des mots de ce qui a été dit, une personne, ou les deux
-# /qui a-dit quoi: small-boat
-# /qui a-dit locuteur: Supple
\`/que s-est-il-passé\` avec des mots, des noms ou des chiffres et, au besoin, \`date\`
-# /que s-est-il-passé sujet: 56 jets
\`/quand était\`, \`/où était\`, \`/combien de\` : des passages avec une date, un lieu, un chiffre en gras
-# /combien de quoi: Chinese jets
\`/qui est\` avec un nom : les passages qui le présentent
\`/qui parle\` avec un article : tous ceux qui y parlent
\`/citer\` avec une adresse ou un lien vers les mots : ce passage
\`/articles liste\` montre ce qui peut être interrogé ici, \`/articles montrer\` d’où vient un article

Des mots rares et peu nombreux trouvent davantage : un nom, un chiffre, un mot dont vous vous souvenez. Les mots entre « guillemets » doivent se suivre. \`ordre\` peut aller de l’article le plus ancien au plus récent. Avec \`privé\`, la réponse reste pour vous.

**Vérifier**
\`/vérifier\` avec une citation : est-elle exacte, des mots manquent-ils ou sont-ils changés, quelqu’un d’autre l’a-t-il dit ?
Sur tout message, sous *Applications* : *Vérifier la citation* le fait pour chaque citation qu’il contient ; *Trouver des passages* montre ce que les articles ont de ses noms, chiffres et mots rares, et ce qui diffère. Vous seul voyez ces réponses jusqu’à ce que vous les montriez.

**Lire une réponse**
*citation* : les mots mêmes de la personne · *citation partielle* : en partie · *paraphrase* : dans les mots du journaliste · *les mots du journaliste* : attribués à personne d’autre · *non indiqué* : l’article ne dit pas qui parle · *incertain* : il laisse ouvert lequel de plusieurs · *source anonyme* : il ne donne pas de nom.
\`A1·s12\` est une adresse : article 1, phrase 12 (s0 est le titre) ; B3 est un article propre à ce serveur. *Passages les plus proches* : leurs mots ne permettent pas de dire s’ils répondent ; jugez vous-même.

**Sous une réponse**
*Avant* et *Après* montrent les phrases voisines, *Suite* les passages suivants, *Résultats proches* ceux qui n’ont que certains des mots, *Montrer à tous* publie une réponse privée, *Épingler* épingle un passage avec votre motif (pour qui en a le droit), *Retirer* enlève une réponse que vous, ou si vous modérez quelqu’un d’autre, aviez demandée.

**Pour la modération**
\`/épingles\` montre le registre des épingles : qui, quand, pourquoi, remplacées par quoi ; on peut y désépingler et exporter
\`/bibliothèque ajouter\` ajoute un article à la bibliothèque de ce serveur : adresse, fichier ou texte collé ; \`/bibliothèque relire\` reprend ce qui a changé sur sa page, \`retirer\` l’enlève, \`état\` les liste tous, \`suivre\` suit un flux, \`sans-réponse\` liste ce qui a été demandé sans résultat. Sur tout message avec un lien, sous *Applications* : *Ajouter cet article*
\`/paramètres\` dit où les réponses peuvent être publiques, qui peut les montrer à tous, qui peut épingler et ajouter des articles, et si les articles fournis avec le bot sont consultés

\`/confidentialité\` dit ce qui est conservé à votre sujet, et le supprime.`,
  },
};
