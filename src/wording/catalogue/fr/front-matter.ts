import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in French. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      'un en-tête en « {language} » n’est pas lu : commencez par une ligne contenant seulement « --- » et écrivez du YAML en dessous',
    open: 'l’en-tête n’est pas fermé : ajoutez une ligne « --- » sous sa dernière clé',
    long: 'l’en-tête compte {chars, number} caractères : réduisez-le à {most, number} au plus',
    'many-items':
      'l’en-tête compte plus de {most, number} éléments de liste : réduisez-en le nombre',
    'no-keys':
      'l’en-tête n’est pas une liste de clés : écrivez des lignes comme « key: value »',
    tab: 'une tabulation précède une clé : remplacez-la par des espaces, ou retirez-la',
    'no-yaml': 'l’en-tête n’est pas du YAML : {message}',
    apostrophe:
      '{key} contient une apostrophe entre guillemets simples : mettez {key} entre guillemets "doubles"',
    'closing-quote':
      '{key} ne finit pas à son guillemet fermant : mettez {key} entièrement entre guillemets, et écrivez \\" à la place de " à l’intérieur',
    mark: '{key} contient un signe que YAML se réserve : mettez {key} entre guillemets, {key}: "…"',
    'no-word': 'une clé n’est pas un mot : écrivez « key: value »',
    twice:
      '{key} figure deux fois, la première à la ligne {line, number} : retirez l’une des deux',
    'no-text':
      '{key} n’est pas un texte : écrivez un texte, entre guillemets s’il contient un signe comme "*" ou ":", ou une liste de textes',
    comment:
      '{key} s’arrête à son « # » : mettez le tout entre guillemets si « # » en fait partie, ou retirez ce qui suit',
    list: '{key} est une liste : écrivez un seul texte, entre guillemets',
    unreadable:
      '{key} contient le caractère illisible {character} : écrivez-le de nouveau, et enregistrez le fichier en UTF-8',
    'no-number':
      '{key} « {value} » n’est pas un nombre de 1 à {most} : écrivez un nombre qu’aucun article n’a eu',
    'no-day': '{key} « {value} » n’est pas un jour : écrivez-le ainsi, 2017-07-21',
    'no-address':
      '{key} « {value} » n’est pas une adresse web : écrivez-la à partir de « https:// »',
    'no-language':
      '{key} « {value} » n’est pas un code de langue : écrivez-le comme « en » ou « pt-BR »',
  },
};
