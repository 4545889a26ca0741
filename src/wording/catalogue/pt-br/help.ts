import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** `/help` in Brazilian Portuguese. */
export const help: Translation<typeof english> = {
  help: {
    text: `**O Verbatim responde com as próprias palavras das matérias.** Cada caractere citado está em uma matéria guardada, com quem o disse e onde. Ele não escreve nada por conta própria e não julga nada. As matérias estão em inglês: pergunte com palavras em inglês.

**Perguntar**
\`/perguntar\` com uma pergunta livre
-# /perguntar pergunta: What did Ned Price say about Taiwan?
\`/quem disse\` com palavras do que foi dito, com uma pessoa, ou com ambas
-# /quem disse o-que: small-boat
-# /quem disse falante: Supple
\`/o-que aconteceu\` com palavras, nomes ou números e, se quiser, \`quando\`
-# /o-que aconteceu sobre: 56 jets
\`/quando foi\`, \`/onde foi\`, \`/quantos eram\`: trechos com uma data, um lugar ou um número em negrito
-# /quantos eram de: Chinese jets
\`/quem é\` com um nome: os trechos que o apresentam
\`/quem fala\` com uma matéria: todos os que falam nela
\`/citar\` com um endereço ou um link para as palavras: esse trecho
\`/matérias lista\` mostra sobre o que se pode perguntar aqui, \`/matérias mostrar\` de onde vem uma matéria

Poucas palavras, e raras, encontram mais: um nome, um número, uma palavra de que você se lembra. Palavras entre “aspas” precisam estar juntas. \`ordem\` pode ir da matéria mais antiga à mais recente. Com \`privado\`, a resposta fica só para você.

**Verificar**
\`/verificar\` com uma citação: se é literal, se faltam palavras ou elas mudaram, se outra pessoa a diz
Em qualquer mensagem, em *Aplicativos*: *Verificar citação* faz isso com cada citação que ela contém; *Encontrar trechos* mostra o que as matérias têm de seus nomes, números e palavras raras, e em que diferem. Só você vê essas respostas até mostrá-las.

**Ler uma resposta**
*citação*: as próprias palavras de quem fala · *citação parcial*: em parte · *paráfrase*: nas palavras do repórter · *palavras do próprio repórter*: não são atribuídas a mais ninguém · *não consta quem fala*: a matéria não diz · *incerto*: não esclarece qual entre vários · *fonte anônima*: não dá nome.
\`A1·s12\` é um endereço: matéria 1, frase 12 (s0 é o título); B3 é uma matéria própria deste servidor. *Trechos mais próximos*: pelas palavras não dá para saber se respondem; julgue você.

**Sob uma resposta**
*Antes* e *Depois* mostram as frases ao redor, *Mais* os trechos seguintes, *Quase correspondências* os que só têm algumas das palavras, *Mostrar a todos* publica uma resposta privada, *Fixar* fixa um trecho com o seu motivo (para quem pode), *Remover* retira uma resposta que você ou, se você modera, outra pessoa pediu.

**Para a moderação**
\`/fixadas\` mostra o registro do que foi fixado: quem, quando, por quê, substituído por quê; permite desafixar e exportar
\`/biblioteca adicionar\` põe uma matéria sua na biblioteca deste servidor: endereço, arquivo ou texto colado; \`/biblioteca reler\` traz o que mudou na página, \`remover\` a retira, \`estado\` lista todas, \`seguir\` segue um feed, \`sem-resposta\` lista o que foi perguntado sem resultado. Em qualquer mensagem com um link, em *Aplicativos*: *Adicionar esta matéria*
\`/configurações\` diz onde as respostas podem ser públicas, quem pode mostrá-las a todos, quem pode fixar e adicionar matérias, e se as matérias que vêm com o bot são pesquisadas

\`/privacidade\` diz o que é guardado sobre você, e apaga.`,
  },
};
