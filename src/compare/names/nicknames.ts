/** Forms of one given name in English news, by hand: each line one name. */
const FORMS = `
  william bill will billy|robert bob rob bobby|richard rick dick rich|james jim jimmy jamie|joseph joe joey|thomas tom tommy|timothy tim|michael mike mick mickey
  john johnny jack jon juan jean|jonathan jon|edward ed eddie ted|theodore ted teddy|charles charlie chuck|daniel dan danny|david dave|donald don|ronald ron|kenneth ken
  anthony tony antony|andrew andy drew|matthew matt|christopher chris|nicholas nick|alexander alex sasha aleksandr|alexandra alex sandra|benjamin ben|samuel sam|samantha sam
  steven steve stephen|gregory greg|jeffrey jeff geoffrey|gerald gerry jerry|lawrence larry|leonard len leo|patrick pat|patricia pat patty|peter pete|philip phil phillip
  raymond ray|frederick fred freddie|francis frank|franklin frank|eugene gene|vincent vince|walter walt|zachary zach|joshua josh|nathaniel nate|barack barry
  elizabeth liz beth betty lizzie|margaret maggie meg peggy|katherine kate kathy katie catherine kathryn|jennifer jen jenny|rebecca becky|susan sue|deborah debbie|barbara barb
  victoria vicky|christine chris tina|kimberly kim|cynthia cindy|judith judy|pamela pam|abigail abby|madeleine maddy|vladimir volodya|maurice mo moe|mohammed mohamed muhammad mohammad mohamad muhammed mehmet`;

const GROUPS: ReadonlyMap<string, ReadonlySet<number>> = collect(FORMS.split(/[|\n]/u).map((line) => line.trim().split(/\s+/u)));

function collect(lines: readonly (readonly string[])[]): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  lines.forEach((line, at) => line.forEach((name) => groups.set(name, (groups.get(name) ?? new Set()).add(at))));
  return groups;
}

/** Whether two folded given names are forms of one. O(1). */
export function isSameNickname(a: string, b: string): boolean {
  const [left, right] = [GROUPS.get(a), GROUPS.get(b)];
  return left !== undefined && right !== undefined && [...left].some((group) => right.has(group));
}
