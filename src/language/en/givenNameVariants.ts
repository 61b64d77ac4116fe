/** First names that stand for one another, lower-cased: short forms, and spellings of names from other scripts. The first of a line stands for all. */
export const givenNameVariants: ReadonlyMap<string, string> = new Map(
  `
mohammed mohammad mohamed mohamad muhammad muhammed mohammud mohd
hussein hussain hossein husain husayn hosein hussien
hassan hasan
ahmed ahmad ahmet
mahmoud mahmud mahmood
mustafa mostafa moustafa
youssef yusuf yousef yousuf yosef joseph yusef
ibrahim ebrahim abraham
ismail esmail ismael ismaeel esmaeil
abdullah abdallah abdulla
khaled khalid
qasem qassem qasim ghasem qassim kassem
saeed said saied sayed sayyid syed seyed
ziad ziyad zeyad
omar umar
osama usama
sulaiman suleiman soleiman sulayman
tariq tarek tareq
yasser yasir yaser
hamza hamzah
nasser naser nasir
rouhollah ruhollah
alexander alexandre aleksandr alexandr oleksandr alex
alexei alexey aleksei aleksey
andrei andrey andrew andy
dmitri dmitry dimitri dmitriy
sergei sergey serge
yevgeny evgeny yevgeniy evgeniy
volodymyr vladimir wladimir
mykola nikolai nikolay
mikhail mikhael
yulia julia yuliya
james jim jimmy jamie
robert bob bobby rob robbie
william bill billy will willie
michael mike mick mickey
richard rick dick ricky rich
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy
joe joey
john johnny jack
jonathan jon
daniel dan danny
david dave davy
matthew matt
anthony tony antony
benjamin ben benny
christopher chris
steven stephen steve
jeffrey jeff geoffrey geoff
gregory greg
kenneth ken kenny
lawrence larry laurence
ronald ron ronnie
donald don
timothy tim
samuel sam
frederick fred freddie
francis frank
peter pete
patrick pat paddy
philip phil phillip
douglas doug
nicholas nick
gerald gerry jerry
leonard len lenny
raymond ray
andreas andré andre
elizabeth liz beth betty lizzie eliza
margaret maggie peggy meg
catherine kate cathy katherine kathryn kathy katie kay
deborah debbie debra deb
susan sue susie
jennifer jen jenny
jessica jess
barbara barb
patricia patty trish
christine chris chrissy
rebecca becky becca
victoria vicky
alexandra sandra
samantha sam
nancy nan
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...rest] = line.split(" ");
      return [[first, first] as const, ...rest.map((name) => [name, first] as const)];
    })
    // A short form of two names ("Pat", "Sam") stands for neither.
    .filter(([name], at, all) => !all.some(([other], where) => other === name && where !== at)),
);
