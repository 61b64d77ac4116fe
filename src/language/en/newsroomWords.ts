/** Words that stand in news of every kind, lower-cased stems or forms: they say little about which event a sentence tells. */
export const newsroomWords: ReadonlySet<string> = new Set(
  (
    "say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|report|reports|reported|reporting|according|state|states|stated|stating|statement|announce|announces|announced|spokesman|spokeswoman|spokesperson|official|officials|authorities|authority|source|sources|media|" +
    "make|makes|made|making|take|takes|took|taken|taking|get|gets|got|getting|give|gives|gave|given|giving|go|goes|went|gone|going|come|comes|came|coming|put|puts|use|uses|used|using|include|includes|included|including|include|call|calls|called|calling|" +
    "people|person|man|men|woman|women|thing|things|way|ways|part|parts|number|numbers|group|groups|member|members|place|places|area|areas|country|countries|city|government|world|case|cases|year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|time|times|" +
    "today|yesterday|tomorrow|morning|evening|night|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|" +
    "new|news|first|last|next|second|early|earlier|late|later|recent|recently|long|big|large|small|great|good|old|high|major|main|several|like|around|ago|back|end|follow|following|followed|continue|continued|continues|become|became|remain|remains|remained|want|wants|wanted"
  ).split("|"),
);
