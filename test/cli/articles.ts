// An invented event in three articles, written into a folder for the commands to read.
import {writeFileSync} from "node:fs";

const WIRE = `Ferry halted at Velmora after fire

VELMORA, May 6, 2031 (Coastal Wire) - A fire on the ferry Anna Lind injured at least 14 people on Tuesday, the harbor police said.

“We had everyone off the ship within 20 minutes,” harbor master Ada Ode told reporters.

The ferry was carrying 210 passengers from Harrow Bay to Velmora when smoke was seen in the engine room.
`;

const COURIER = `Fire on ferry: 16 hurt

By Tom Arden

TARN, May 7, 2031 - Sixteen people were injured when the ferry Anna Lind caught fire near Velmora on Tuesday, police said on Wednesday, raising an earlier figure of 14.

“We had everyone off the ship within 20 minutes,” said Ada Ode, the harbor master.
`;

const POST = `Passengers tell of smoke and calm

HARROW BAY, May 7, 2031 - “The crew were calm, and so were we,” passenger Lena Voss told the Post.

She said that the ferry had stopped for an hour before boats arrived.
`;

export const ARTICLES = {"wire.txt": WIRE, "courier.txt": COURIER, "post.txt": POST} as const;

/** Writes the articles; gives their paths, in order. */
export function writeArticles(at: (name: string) => string): string[] {
  return Object.entries(ARTICLES).map(([name, text]) => {
    writeFileSync(at(name), text);
    return at(name);
  });
}
