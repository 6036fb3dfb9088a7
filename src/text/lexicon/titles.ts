/** Titles and roles that stand right before a person's name. */

const phrases = (text: string): readonly string[] => text.split(",").map((phrase) => phrase.trim());

/** Courtesy titles: they say nothing of the role. */
export const COURTESY_TITLES = phrases("mr,mr.,mrs,mrs.,ms,ms.,miss,mx,mx.,sir,dame,lord,lady,madam,herr,frau,monsieur,madame,senor,senora,hajji,haji");

/** The courtesy titles that tell how a person is spoken of. */
export const MALE_TITLES = phrases("mr,mr.,sir,lord,herr,monsieur,senor,king,prince,father,brother,baron,duke");
export const FEMALE_TITLES = phrases("mrs,mrs.,ms,ms.,miss,dame,lady,madam,frau,madame,senora,queen,princess,sister,baroness,duchess");

/** Titles of office and rank, each word in lower case; longer ones win. */
export const OFFICE_TITLES = phrases(
  "president,vice president,prime minister,deputy prime minister,premier,minister,foreign minister,defense minister,defence minister,finance minister,interior minister,health minister,justice minister," +
  "foreign secretary,home secretary,secretary,secretary of state,secretary general,secretary-general,defense secretary,treasury secretary,press secretary,attorney general,attorney-general,chancellor,vice chancellor," +
  "senator,sen,sen.,representative,rep,rep.,congressman,congresswoman,governor,gov,gov.,mayor,ambassador,envoy,judge,justice,chief justice,prosecutor,sheriff,marshal," +
  "general,gen,gen.,lt. gen.,maj. gen.,brig. gen.,brigadier,brigadier general,colonel,col,col.,lieutenant colonel,major,maj,maj.,captain,capt,capt.,lieutenant,lt,lt.,sergeant,sgt,sgt.,admiral,adm,adm.,commander,cmdr,cmdr.,corporal,cpl,cpl.,private,pvt," +
  "officer,detective,det,det.,inspector,insp,insp.,supt,supt.,ch supt,det ch supt,det. supt.,constable,const,const.,chief inspector,superintendent,commissioner,chief,police chief,fire chief,deputy chief,director,chairman,chairwoman,chair,speaker,leader,supreme leader," +
  "king,queen,prince,princess,crown prince,emperor,sultan,emir,sheikh,sheik,ayatollah,imam,pope,bishop,archbishop,cardinal,reverend,rev,rev.,rabbi,father,sister,brother," +
  "dr,dr.,doctor,prof,prof.,professor,spokesman,spokeswoman,spokesperson,coach,councillor,councilman,councilwoman,deputy,undersecretary,harbormaster,harbourmaster",
);

/** Adjectives that may stand before a title and belong to it ("former President"). */
export const TITLE_ADJECTIVES = phrases("former,ex,acting,deputy,vice,interim,late,then,new,senior,chief,first,assistant,associate");

/** Small words inside family names. */
export const NAME_PARTICLES = phrases("de,del,della,der,den,van,von,bin,ibn,binti,al,el,la,le,da,di,dos,das,du,ben,abu,ul,ur,ter,ten,e,i,y,zu,of the");

/** Last words of offices of more than one word ("district attorney", "general manager"), beside the titles that stand alone. */
export const OFFICE_HEADS = phrases(
  "manager,attorney,investigator,executive,officer,counsel,auditor,treasurer,trustee,administrator,coordinator,supervisor,engineer,economist,scientist,strategist,adviser,advisor,editor," +
  "assemblyman,assemblywoman,alderman,delegate,comptroller,controller,solicitor,magistrate,registrar,coroner,examiner,ombudsman,provost,rector,principal,curator,pastor,chaplain,deacon,trooper," +
  "undersheriff,ranger,warden,postmaster,whip,mp,mep,msp,ceo,cfo,coo,cto,researcher,analyst,correspondent,founder,co-founder,supt,insp,dci",
);

/** Words that stand before the last word of an office and belong to it ("Interior Secretary", "Assistant Police Commissioner"). */
export const OFFICE_MODIFIERS = phrases(
  "general,executive,managing,district,state,federal,deputy,assistant,associate,senior,junior,lead,principal,head,chief,vice,acting,interim,former,then,ex,special,majority,minority,press,campaign,party," +
  "police,fire,border,medical,financial,operating,technology,information,legal,defense,defence,prosecuting,interior,commerce,agriculture,education,energy,environment,health,housing,labor,labour,justice," +
  "transportation,transport,treasury,foreign,home,finance,trade,economy,culture,industry,security,homeland,veterans,safety,field,detective,staff,national,shadow,emeritus,det,ch",
);
