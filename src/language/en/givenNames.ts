import type { Gender } from "./titles.ts";

/** Common first names of many languages, lower-cased, with the gender they tell; empty where both bear it. Names that are also everyday words are left out. */
export const givenNames: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...names(
    "m",
    `aaron abbas abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdullah abdulrahman abraham adam adel adnan adolf adrian ahmad ahmed ahmet alan albert alberto alejandro aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali alistair
     allan allen alvaro amar amir amit anatoly anders andre andré andreas andrei andres andrés andrew andrey andrzej andy angus anil anthony antoine anton antonio antony anwar ariel armando arnold arthur arturo arun asad ashok ashraf asif augustin ayman aziz
     barack barry bashar basil bassam ben benedict benigno benito benjamin bernard bernardo bernd bernie bilal bill billy björn bjorn blake bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan burhan
     calvin cameron carl carlos cesar césar chad charles charlie chester chris christian christoph christophe christopher claude claudio clement clifford clint clive colin connor conrad corey craig curtis cyril cyrus
     damian damien dan daniel danilo danny dario darren daryl dave david davide dean deepak denis dennis derek desmond diego dieter dimitri dirk dmitri dmitry dominic dominique don donald doug douglas duncan dustin dwight dylan
     earl eamon ebrahim ed eddie edgar edmund eduardo edward edwin ehud eitan elliot elliott elias elijah elon emanuel emil emiliano emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst esmail ethan etienne eugene evan evgeny eyal
     fabio fahd faisal faiz farhad farid farouk felipe felix ferdinand fernando fidel fouad francesco francis francisco franco francois françois frank franklin franz fred frederic frédéric frederick friedrich fritz
     gabriel gareth gary gaston gavin gennady geoff geoffrey george georges georgi gerald gerard gerardo gerhard ghassan gianluca giancarlo gilbert gilles giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham greg gregory guido guillaume guillermo günter gunter gustav gustavo guy
     habib hafez haider haidar hakan hamad hamid hamza hans hani harald harold haroon harris harry haruki hasan hassan hayden hector héctor heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi hisham horst hossein howard hubert hugh hugo hussain hussein
     iain ian ibrahim igor ilham imad imran isaac ismael ismail ivan ivo jack jackson jacob jacques jaime jair jake jakob jalal jamal james jamie jan jared jason javad javier jawad jay jean jeff jeffrey jens jeremy jérôme jerome jerry jesse jesus jesús jim jimmy
     joachim joaquin joao joão joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jörg jose josé josef joseph josep joshua josh juan jules julian julien julio julius junaid jürgen jurgen justin
     kamal karim karl kazuo keir keith ken kenneth kenji kevin khaled khalid khalil kiran klaus konrad konstantin kofi kumar kurt kwame kyle
     lars larry laurent lawrence lee len leo leon leonard leonardo leonid leopold leroy lev liam lionel lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz lukas luke lyndon
     maher mahdi mahmoud mahmud majid malcolm malik manfred manmohan manuel marc marcel marcelo marcin marco marcos marcus mariano mario marion marius mark markus marshall martin marvin marwan masoud massimo mateo mateusz mathieu matt matteo matthew matthias matti maurice mauricio mauro max maxim maximilian
     mehdi mehmet mel melvin michael michal michel miguel mihai mikael mike mikhail milan milos miloš minh mitch mitchell mohamad mohamed mohammad mohammed mohsen moises monty moqtada morgan morris moshe mostafa muammar muhammad muhammadu mukesh murat musa mustafa mykola
     nabil nader naftali narendra naser nasser nathan nathaniel nawaf nawaz neil nelson nicholas nick nicola nicolas nicolás nigel nikita nikolai nikos nils nir noah noam noel norman nuri
     olaf oleg oleksandr oliver olivier omar orlando oscar osama osman otto owen pablo paolo pascal patrick paul paulo pavel pedro per percy pervez pete peter petro phil philip philippe phillip pierre pieter piotr pradeep prakash
     qasem qassem rafael rafiq rahul raj rajiv ralph ramadan rami ramiz ramon ramón ramzan randall randy raoul rashid raul raúl ravi ray raymond recep reginald reinhard rené rene reza ricardo richard rick ricky rob robert roberto robin rodrigo rodney roger roland rolf roman ron ronald ronnie rory ross roy rubén ruben rudolf rudy rupert russell ruslan ryan
     saad saddam saeed said saif salah salem salim salman salvador salvatore sam sami samir samuel sanjay santiago saud scott sean sebastian sébastien selim serge sergei sergey sergio seth shahid shane shaun shimon shinzo sidney silvio simon slobodan stan stanley stefan stefano stephan stephane stéphane stephen stephon steve steven stewart stuart suleiman sunil sven syed
     tadeusz taha takeshi tamim tarek tareq tariq tayyip ted terence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tomás tommy tony toshio travis trevor tristan troy tyler uri usama usman
     valentin vaclav václav vikram viktor vincent vincenzo vinod vitaly vladimir volodymyr vyacheslav waleed walid wallace walter warren wayne werner wesley wilhelm will willem william willie winston wladimir wolfgang xavier yahya yair yakov yannick yasser yevgeny yitzhak yoav yosef yousef yuri yury yusuf yves zachary zaid zayed ziad ziyad zoran zvi`,
  ),
  ...names(
    "f",
    `abigail adele adriana agatha agnes aisha alexandra alexandria alice alicia alison allison alma amal amanda amelia amina amira amy ana anastasia andrea angela angelica angelina anita anja ann anna annabel anne annegret annette annie antonia anya aoife arianna asma astrid asmaa audrey aung avril ayesha aylin
     barbara beatrice beatriz becky benazir bernadette beth bethany betsy betty beverly beyoncé bianca bonnie brenda bridget brigitte brittany camila camilla camille carla carly carmen carol carole caroline carolina carolyn carrie cassandra catalina catherine cathy cecilia cecile cécile celeste celia charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clarissa claudia clementine colette colleen constance consuelo cornelia corinne courtney cristina cynthia
     dagmar daisy dalia daniela danielle daphne deborah debbie debra delia delphine denise desiree diana diane dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esmeralda estelle esther eugenia eva evelyn
     farah farida fatima fatma federica felicia felicity fiona florence fran frances francesca françoise francoise frederica gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gina giorgia gisela giulia gladys gloria golda greta gretchen guadalupe gwen gwyneth
     hala hana hanan hanna hannah harriet hayley hazel heather heidi helen helena helene hélène helga henrietta hilary hilda hillary huda ilana imelda ines inès inga ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy
     jacinda jackie jacqueline jan jana jane janet janice janine jasmine jean jeanette jeanne jelena jemima jen jennifer jenny jess jessica jill jo joan joanna joanne jocelyn josephine joy joyce juana juanita judith judy julia juliana julie juliet juliette june justine
     kamala karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrina katya kay kayla keiko kelly kerry kim kimberly kirsten kirstie kirsty kristalina kristen kristi kristin kristina kristine
     laila lakshmi lara larissa laura lauren laurie layla lea leah leila lena leonie leslie letizia leyla lidia lila lily linda lindsay lindsey lisa lise liz liza lois lola loretta lori lorna lorraine louisa louise lucia lucía lucille lucinda lucy luisa lydia lyudmila lynn lynne
     madeleine madeline magdalena maggie maha maia malala malia malika mandy manuela marcela margaret margaretha margarita margot marguerite maria maría mariam marianne marie marilyn marina marine marisa marissa maritza marjorie marlene marta martha martina mary maryam matilda maureen maya megan meghan melanie melania melinda melissa mercedes meredith mia michaela michelle mildred mina mira miranda miriam molly mona monica monika monique muna muriel myra
     nadia nadine nancy naomi narges natalia natalie natasha nelly nicole nicki nikki nina nisha noor nora norma nour olena olga olivia oksana ophelia oprah pam pamela patricia patsy paula paulina pauline pavlina peggy penelope penny petra phoebe phyllis pilar pippa polly pooja priscilla priti priya priyanka
     rachel rana randa rania raquel rasha rebecca regina renata renate rhoda rhonda rita roberta robyn rosa rosalind rosalie rosanna rosario rosemary rosie roxanne ruth sabine sabrina safa salma salome sally samantha samira sandra sanna sara sarah sasha selena selma serena shakira shannon sharon sheila shelley shirin shirley sigrid silvia simone sinead siobhan sofia sofía soledad sonia sonja sonya sophia sophie soraya stacey stefanie stella stephanie sue sumaya susan susana susanna susanne suzanne svetlana sybil sylvia sylvie
     tamar tamara tammy tania tanya tara tatiana tatyana tawakkol teresa tess tessa thelma theresa therese tiffany tina tracey tracy trudy tulsi uma ursula valentina valeria valerie vanessa vera veronica véronique vicky victoria viktoria violet violeta virginia vivian viviana viviane wanda wendy whitney wilma winifred xiomara yael yasmin yasmine yolanda yoko yulia yuliya yvette yvonne zahra zainab zara zeinab zoe zuzana`,
  ),
  ...names("", "alex ashley aubrey casey chris dana devon jamie jody jordan kelly kim lee leslie pat robin sam sandy sasha shannon stacy taylor terry andrea jan jean nicola noor rosario dominique marion kay"),
]);

/** Surnames that stand before the first name in papers too, lower-cased: "Kim Jong Un", "Xi Jinping", "Nguyen Phu Trong". */
export const surnamesFirst: ReadonlySet<string> = new Set(
  "kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song moon ban roh suh chung rhee chun hong yang bae ri choe pak xi li wang zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo mao deng jiang wen bo peng qin nguyen tran le pham vu vo bui do ngo duong ly truong tsai soong chiang aung".split(" "),
);

function names(gender: Gender, list: string): readonly (readonly [string, Gender])[] {
  return list.split(/\s+/).map((name) => [name, gender] as const);
}
