// What sites show in place of an article: written down from the pages of web servers, of
// services that keep programs away (Cloudflare, Akamai, DataDome, PerimeterX), of
// consent dialogs (IAB TCF texts) and of subscription offers.

/** An error, or a test whether one is a person. */
export const errorPhrases: RegExp =
  /\b(?:(?:error )?(?:404|403|500|502|503)\b.{0,30}\b(?:not found|error|forbidden|unavailable)|page (?:not found|can(?:not|['’]t) be found|does(?: not|n['’]t) exist|no longer exists|you (?:requested|are looking for))|access (?:to this page )?(?:has been )?denied|just a moment|attention required|checking your browser|verify (?:that )?you are (?:a )?human|(?:are you|i['’]m not) a robot|unusual (?:traffic|activity)|(?:enable|turn on) javascript|javascript is (?:disabled|required)|service (?:temporarily )?unavailable|bad gateway|request (?:could not be|has been) (?:satisfied|blocked)|you have been blocked)/iu;

/** A question about cookies, which stands before the article. */
export const consentPhrases: RegExp =
  /\b(?:we value your privacy|before you continue|we (?:and|&) our (?:\d+ )?(?:partners|vendors)|(?:accept|reject|manage) (?:all )?(?:cookies|preferences|choices)|(?:use|store|uses|placing) (?:of )?cookies|cookie (?:policy|settings|preferences|consent)|consent to (?:the use|our)|legitimate interest|personali[sz]ed ads|privacy choices|with your (?:agreement|consent))/giu;

/** An offer to subscribe, which stands in place of the rest of the article. */
export const paywallPhrases: RegExp =
  /\b(?:(?:subscribe|sign in|log in|register|sign up)(?: now| today)? (?:to|for) (?:continue|read|unlock|keep|access|full|unlimited)|to (?:continue|keep) reading|continue reading (?:this|your|with|the full)|already a (?:subscriber|member)|for subscribers only|subscriber[- ]only|(?:this|the) (?:article|story|content) is (?:for|only|available|exclusive|reserved)[^.]{0,30}(?:subscribers|members)|reached your (?:limit|free)|free articles? (?:left|remaining|this month)|unlock (?:this|the) (?:article|story)|start your (?:free )?(?:trial|subscription)|cancel any ?time)/iu;
