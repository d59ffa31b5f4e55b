package org.enlace.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the five documents of AMUPREV tell, one fact after another, and where the sample holds it.
 *
 * <p>The line below a fact names the record and what its columns say (of a list: at least that), or what one of its
 * citations claims about a field, which other documents may contradict.
 */
final class SampleFacts {

    private static final String GUATEMALAN_STUDY_TOUR = """
            the program has been extended until the end of September 2013
                programs amuprev claims periods: extended until the end of 2013-09
            that end is a period of the program
                programs amuprev: periods="end":"2013-09"
            ICMA runs the program
                organizations icma: shortName=ICMA; country=US
            it helped Panamanian and Salvadoran municipalities before
                programs amuprev: region.en=Central America
            Santa Catarina Pinula joined
                municipalities santa-catarina-pinula: country=GT; name=Santa Catarina Pinula
            Palencia joined
                municipalities palencia: country=GT; name=Palencia
            Santa Ana is in California
                municipalities santa-ana: region=California; subdivision=US-CA; country=US
            Santa Catarina Pinula is paired with Santa Ana
                partnerships santa-ana-santa-catarina-pinula: parties=santa-ana:RESOURCE|santa-catarina-pinula:PEER
            Palencia is paired with Santa Ana
                partnerships santa-ana-palencia: parties=santa-ana:RESOURCE|palencia:PEER; \
                    focusAreas=community-oriented-policing|youth-community-programs
            officials of both went to Santa Ana on a study tour
                visits guatemalan-study-tour-santa-ana-2013: kind=STUDY_TOUR; status=COMPLETED; \
                    senders=santa-catarina-pinula|palencia; hosts=santa-ana; place=santa-ana
            the tour is only called recent; its length and the size of the group are not stated
                visits guatemalan-study-tour-santa-ana-2013: datesAsStated=recently; start=2013?; declaredDays=; \
                    declaredDelegationSize=
            community policing was a subject
                focus-areas community-oriented-policing
            youth and community programs were a subject
                focus-areas youth-community-programs
            Kevin O'Rourke is city manager of Santa Ana
                people kevin-orourke: familyNames=O'Rourke; positions="santa-ana","title":{"en":"City manager"
            Carlos Rojas is its police chief
                people carlos-rojas: positions="santa-ana-police-department","title":{"en":"Police chief"
            Kevin O'Rourke greeted the group
                participants guatemalan-study-tour-santa-ana-2013-kevin-orourke: person=kevin-orourke; side=HOSTING; \
                    role=HOST_OFFICIAL
            Carlos Rojas greeted the group
                participants guatemalan-study-tour-santa-ana-2013-carlos-rojas: person=carlos-rojas; side=HOSTING; \
                    role=HOST_OFFICIAL
            they greeted it at the police department
                agenda-items guatemalan-study-tour-santa-ana-2013-welcome: kind=RECEPTION; \
                    venue=santa-ana-police-department; \
                    presenters=guatemalan-study-tour-santa-ana-2013-kevin-orourke|\
            guatemalan-study-tour-santa-ana-2013-carlos-rojas
            they told of the city's challenges and progress
                agenda-items guatemalan-study-tour-santa-ana-2013-overview: kind=PRESENTATION; \
                    venue=santa-ana-police-department
            the group visited KidWorks
                agenda-items guatemalan-study-tour-santa-ana-2013-kidworks: kind=SITE_VISIT; venue=kidworks
            KidWorks is in Santa Ana
                organizations kidworks: country=US
            officers presented the rules that protect neighborhoods
                agenda-items guatemalan-study-tour-santa-ana-2013-code-enforcement: kind=PRESENTATION; \
                    venue=santa-ana-police-department; focusAreas=code-enforcement
            the participants received certificates at the police department
                agenda-items guatemalan-study-tour-santa-ana-2013-certificates: kind=CEREMONY; \
                    venue=santa-ana-police-department
            they shared reflections
                agenda-items guatemalan-study-tour-santa-ana-2013-reflections: kind=PEER_DISCUSSION
            the Santa Ana Police Department belongs to the city
                organizations santa-ana-police-department: kind=POLICE; parent=santa-ana
            """;

    private static final String EXCHANGES_OF_ALEXANDRIA_AND_SANTA_ANA = """
            nine municipalities in El Salvador and Guatemala take part
                programs amuprev claims description: nine municipalities in El Salvador and Guatemala
            the exchanges still went on in late September and October
                programs amuprev claims periods: exchanges still going on in late September and October
            the website is www.amuprev.org
                programs amuprev: website=http://www.amuprev.org
            USAID funds the program
                programs amuprev: organizations=usaid:FUNDING
            USAID is the U.S. Agency for International Development
                organizations usaid: name=U.S. Agency for International Development; shortName=USAID
            one objective is prevention with peer networks
                objectives prevention-strategies-and-networks: program=amuprev; level=STRATEGIC_OBJECTIVE; position=1
            the networks shall sustain themselves
                objectives prevention-strategies-and-networks claims text: local-level strategies and programs; \
            regional peer networks that sustain themselves later on
            the other is training and technical assistance
                objectives training-and-technical-assistance: program=amuprev; level=STRATEGIC_OBJECTIVE; position=2
            it uses CityLinks
                objectives training-and-technical-assistance claims text: the same by means of CityLinks, \
            coordinated with police and local-level programs
            prevention led by the city is a subject
                focus-areas multi-stakeholder-prevention
            Alexandria is in Virginia
                municipalities alexandria: region=Virginia; subdivision=US-VA; country=US
            Suchitoto is in El Salvador
                municipalities suchitoto: country=SV
            San Bartolomé Perulapía is in El Salvador
                municipalities san-bartolome-perulapia: country=SV; name=San Bartolomé Perulapía
            San José Guayabal is in El Salvador
                municipalities san-jose-guayabal: country=SV; name=San José Guayabal
            Alexandria is paired with the three
                partnerships alexandria-el-salvador: parties=alexandria:RESOURCE|suchitoto:PEER|\
            san-bartolome-perulapia:PEER|san-jose-guayabal:PEER|icma:FACILITATOR
            Alexandria hosted them in October; the year is not stated
                visits salvadoran-visit-alexandria-2013: datesAsStated=in October; start=2013-10?; hosts=alexandria; \
                    senders=suchitoto|san-bartolome-perulapia|san-jose-guayabal; status=COMPLETED
            the program of the visit took four days
                visits salvadoran-visit-alexandria-2013: declaredDays=4
            the delegation had 11 representatives
                visits salvadoran-visit-alexandria-2013: declaredDelegationSize=11
            11 representatives, mayors among them
                participants salvadoran-visit-alexandria-2013-delegation: headcount=11; side=SENDING; role=DELEGATE; \
                    person=
            a communications coordinator of Costa Rica's union of local governments came along
                participants salvadoran-visit-alexandria-2013-ungl-communications-coordinator: organization=ungl; \
                    headcount=1; side=FACILITATING; role=ACCOMPANYING_STAFF
            the union is Costa Rican
                organizations ungl: country=CR; kind=MUNICIPAL_ASSOCIATION
            Marisa Fortín came along as technical consultant
                participants salvadoran-visit-alexandria-2013-marisa-fortin: person=marisa-fortin; \
                    positionTitle.en=Technical consultant for AMUPREV; side=FACILITATING
            Marisa Fortín is ICMA's technical consultant for the program
                people marisa-fortin: familyNames=Fortín; \
                    positions="icma","title":{"en":"Technical consultant for AMUPREV"
            William Euille is mayor of Alexandria
                people william-euille: positions="alexandria","title":{"en":"Mayor"
            Rashad Young is its city manager
                people rashad-young: positions="alexandria","title":{"en":"City manager"
            the delegation was welcomed in their names
                agenda-items salvadoran-visit-alexandria-2013-welcome: kind=RECEPTION
            a presentation was about communications and public information
                agenda-items salvadoran-visit-alexandria-2013-communications: kind=PRESENTATION; \
                    focusAreas=communications-public-information; position=2
            a presentation was about transportation and environmental services
                agenda-items salvadoran-visit-alexandria-2013-transportation: kind=PRESENTATION; \
                    focusAreas=transportation-environment; position=3
            a presentation was about code enforcement
                agenda-items salvadoran-visit-alexandria-2013-code-enforcement: kind=PRESENTATION; \
                    focusAreas=code-enforcement; position=4
            a presentation was about redevelopment and housing
                agenda-items salvadoran-visit-alexandria-2013-housing: kind=PRESENTATION; \
                    focusAreas=redevelopment-housing; position=5
            a presentation was about human rights
                agenda-items salvadoran-visit-alexandria-2013-human-rights: kind=PRESENTATION; \
                    focusAreas=human-rights; position=6
            a presentation was about public schools
                agenda-items salvadoran-visit-alexandria-2013-public-schools: kind=PRESENTATION; \
                    focusAreas=public-schools; position=7
            a presentation was about court services, probation and parole
                agenda-items salvadoran-visit-alexandria-2013-court-services: kind=PRESENTATION; \
                    focusAreas=court-services-probation; position=8
            the police department was visited
                agenda-items salvadoran-visit-alexandria-2013-police-department: kind=SITE_VISIT; \
                    venue=alexandria-police-department
            the school resource officer unit was visited
                agenda-items salvadoran-visit-alexandria-2013-school-resource-officers: kind=SITE_VISIT; \
                    venueName=A local high school
            a mentoring program was visited
                agenda-items salvadoran-visit-alexandria-2013-mentoring: kind=SITE_VISIT
            court proceedings were observed
                agenda-items salvadoran-visit-alexandria-2013-court-proceedings: kind=COURT_OBSERVATION; \
                    venueName=Courthouse
            judges and others were met
                agenda-items salvadoran-visit-alexandria-2013-court-officials: kind=MEETING; \
                    presenters=salvadoran-visit-alexandria-2013-commonwealths-attorney|\
            salvadoran-visit-alexandria-2013-public-defender
            the commonwealth's attorney was met
                participants salvadoran-visit-alexandria-2013-commonwealths-attorney: headcount=1; side=HOSTING
            the public defender was met
                participants salvadoran-visit-alexandria-2013-public-defender: headcount=1; side=HOSTING
            City Hall was visited
                agenda-items salvadoran-visit-alexandria-2013-city-hall: kind=SITE_VISIT; venueName=City Hall; \
                    focusAreas=teen-pregnancy-substance-abuse
            the Seaport Foundation was visited
                agenda-items salvadoran-visit-alexandria-2013-seaport-foundation: kind=SITE_VISIT; \
                    venue=alexandria-seaport-foundation
            the Seaport Foundation is a local organization
                organizations alexandria-seaport-foundation: kind=NGO
            Wright to Read was visited
                agenda-items salvadoran-visit-alexandria-2013-wright-to-read: kind=SITE_VISIT; venue=wright-to-read
            Wright to Read tutors children
                organizations wright-to-read: kind=NGO
            two officials of Alexandria went to El Salvador in July
                visits alexandria-trip-el-salvador-2013: datesAsStated=in July; start=2013-07?; senders=alexandria; \
                    hosts=suchitoto|san-bartolome-perulapia|san-jose-guayabal; place=
            Eddie Reyes is deputy chief of police
                people eddie-reyes: positions="alexandria-police-department","title":{"en":"Deputy chief of police"
            Linda Odell directs alternative programs
                people linda-odell: positions="alexandria-juvenile-court-service-unit","title":{"en":"Director of \
            alternative programs"
            Eddie Reyes went to El Salvador
                participants alexandria-trip-el-salvador-2013-eddie-reyes: person=eddie-reyes; side=SENDING; \
                    attendance=ATTENDED
            Linda Odell went to El Salvador
                participants alexandria-trip-el-salvador-2013-linda-odell: person=linda-odell; side=SENDING; \
                    attendance=ATTENDED
            they presented their programs
                agenda-items alexandria-trip-el-salvador-2013-programs: kind=PRESENTATION; \
                    presenters=alexandria-trip-el-salvador-2013-eddie-reyes|\
            alexandria-trip-el-salvador-2013-linda-odell
            they learned what the municipalities do
                agenda-items alexandria-trip-el-salvador-2013-municipal-activities: \
            visit=alexandria-trip-el-salvador-2013
            the next step is a visit by Alexandria
                visits alexandria-training-visit-el-salvador: status=POTENTIAL; kind=TRAINING; start=; \
                    senders=alexandria
            it is to train in one or more priority areas
                commitments alexandria-training-in-priority-areas: partnership=alexandria-el-salvador; \
                    comparator=AT_LEAST; quantity=1; responsible=alexandria
            Mixco is in Guatemala
                municipalities mixco: country=GT
            the association of municipalities is Guatemalan
                organizations anam: country=GT; kind=MUNICIPAL_ASSOCIATION
            Mixco and the association went to Santa Ana in late September
                visits mixco-anam-visit-santa-ana-2013: datesAsStated=in late September; start=2013-09?; \
                    senders=mixco|anam; hosts=santa-ana; declaredDelegationSize=
            the introduction speaks of three Guatemalan municipalities instead
                visits mixco-anam-visit-santa-ana-2013 claims senders: three municipalities in Guatemala
            Carlos Rojas welcomed them
                agenda-items mixco-anam-visit-santa-ana-2013-welcome: kind=RECEPTION; \
                    presenters=mixco-anam-visit-santa-ana-2013-carlos-rojas
            programs against gangs were shown
                agenda-items mixco-anam-visit-santa-ana-2013-gang-prevention: focusAreas=youth-gang-prevention
            the Police Athletic and Activity League is one of them
                organizations santa-ana-police-athletic-league: country=US
            GRIP is another
                organizations santa-ana-grip: shortName=GRIP
            GRIP had been introduced to several municipalities
                outcomes grip-introduced: municipalities=
            gun violence was a subject
                agenda-items mixco-anam-visit-santa-ana-2013-gun-violence: focusAreas=gun-violence
            parenting was a subject
                agenda-items mixco-anam-visit-santa-ana-2013-parenting: focusAreas=parenting
            a Parent Academy session was attended
                agenda-items mixco-anam-visit-santa-ana-2013-parent-academy: kind=TRAINING_SESSION; \
                    venueName=A local elementary school
            a police officer presented a fitness program
                agenda-items mixco-anam-visit-santa-ana-2013-school-fitness: \
            presenters=mixco-anam-visit-santa-ana-2013-fitness-officer; venueName=An elementary school
            the officer is one person without a name
                participants mixco-anam-visit-santa-ana-2013-fitness-officer: headcount=1; person=; role=PRESENTER
            domestic violence was a subject
                agenda-items mixco-anam-visit-santa-ana-2013-domestic-violence: focusAreas=domestic-violence|\
            victim-services
            programs for local youth were a subject
                agenda-items mixco-anam-visit-santa-ana-2013-youth-community-programs: \
            focusAreas=youth-community-programs
            Santa Ana's partners in Guatemala include Santa Catarina Pinula
                partnerships santa-ana-santa-catarina-pinula: status=ACTIVE
            and Palencia
                partnerships santa-ana-palencia: status=ACTIVE
            and Mixco
                partnerships santa-ana-mixco: status=ACTIVE; parties=santa-ana:RESOURCE|mixco:PEER
            Sonsonate and Nahuizalco were partners from 2011 to 2013
                partnerships santa-ana-sonsonate-nahuizalco: start=2011; end=2013; status=COMPLETED
            """;

    private static final String MEMORANDUM = """
            the memorandum is N-2013-162
                agreements recognition-n-2013-162: reference=N-2013-162; kind=PARTNERSHIP_RECOGNITION; \
                    partnership=santa-ana-santa-catarina-pinula
            it is about Santa Ana and Santa Catarina Pinula
                agreements recognition-n-2013-162: signatories="santa-catarina-pinula"
            it is a source of its own
                sources memorandum-n-2013-162: kind=MEMORANDUM
            the partnership is recognized as CityLinks
                outcomes santa-catarina-pinula-recognized: kind=RECOGNITION; \
                    contributions="agreement":"recognition-n-2013-162"
            it goes on
                partnerships santa-ana-santa-catarina-pinula: status=ACTIVE
            ICMA is the International City/County Management Association
                organizations icma: name=International City/County Management Association
            ICMA implements; USAID, its bureau and CARSI fund
                programs amuprev: organizations=usaid:FUNDING|usaid-lac:FUNDING|carsi:FUNDING|icma:IMPLEMENTING
            the bureau is USAID's
                organizations usaid-lac: parent=usaid
            CARSI is a regional security initiative
                organizations carsi: name=Central America Regional Security Initiative
            the first objective is in its words
                objectives prevention-strategies-and-networks claims text: municipal-based strategies and programs \
            with Central American stakeholders; regional peer knowledge networks
            the second objective is in its words
                objectives training-and-technical-assistance claims text: training and technical assistance, \
            coordinated with national police and other municipal-based programs
            ICMA developed a toolkit
                outcomes prevention-toolkit: kind=OTHER
            experts spoke at conferences and workshops were held
                outcomes expert-conferences-and-workshops: kind=OTHER
            a website was built
                outcomes amuprev-website: kind=OTHER
            its address is misread in the scan
                programs amuprev claims website: www.amuprev.ora
            information has been shared since January 2013
                partnerships santa-ana-santa-catarina-pinula: start=2013-01
            Santa Ana traveled in January 2013
                visits santa-ana-trip-santa-catarina-pinula-2013-01: start=2013-01; senders=santa-ana; \
                    hosts=santa-catarina-pinula; place=santa-catarina-pinula; status=COMPLETED
            Santa Ana traveled again in July 2013
                visits santa-ana-trip-santa-catarina-pinula-2013-07: start=2013-07; senders=santa-ana; \
                    hosts=santa-catarina-pinula; place=santa-catarina-pinula; status=COMPLETED
            Santa Catarina Pinula traveled in March 2013
                visits santa-catarina-pinula-trip-santa-ana-2013-03: start=2013-03; senders=santa-catarina-pinula; \
                    hosts=santa-ana; place=santa-ana; status=COMPLETED
            they saw staff at work with the community
                agenda-items santa-catarina-pinula-trip-santa-ana-2013-03-staff-and-community: kind=SITE_VISIT
            the subcommission of Santa Catarina Pinula named the issues
                organizations santa-catarina-pinula-security-subcommission: parent=santa-catarina-pinula
            the agenda of January had the four topics
                agenda-items santa-ana-trip-santa-catarina-pinula-2013-01-critical-issues: \
            focusAreas=community-oriented-policing|crime-prevention-committees|public-spaces|\
            youth-gang-prevention
            the agenda of March had the four topics
                agenda-items santa-catarina-pinula-trip-santa-ana-2013-03-critical-issues: \
            focusAreas=community-oriented-policing|crime-prevention-committees|public-spaces|\
            youth-gang-prevention
            the agenda of July had the four topics
                agenda-items santa-ana-trip-santa-catarina-pinula-2013-07-critical-issues: \
            focusAreas=community-oriented-policing|crime-prevention-committees|public-spaces|\
            youth-gang-prevention
            a topic is community-oriented policing
                focus-areas community-oriented-policing
            a topic is prevention committees
                focus-areas crime-prevention-committees
            a topic is the recovery of public spaces
                focus-areas public-spaces
            a topic is youth and gangs
                focus-areas youth-gang-prevention
            """;

    private static final String SALVADORAN_VISIT_TO_SANTA_ANA = """
            Nahuizalco is in El Salvador
                municipalities nahuizalco: country=SV
            Sonsonate is in El Salvador
                municipalities sonsonate: country=SV
            both visited Santa Ana in January; the year is not stated
                visits salvadoran-visit-santa-ana-2011: datesAsStated=in January; start=2011-01?; \
                    senders=sonsonate|nahuizalco; hosts=santa-ana|santa-ana-police-department; status=COMPLETED
            for five days
                visits salvadoran-visit-santa-ana-2011: declaredDays=5
            USAID funds the program and ICMA implements it
                programs amuprev: organizations=usaid:FUNDING|icma:IMPLEMENTING
            the objective is to adapt proven approaches
                objectives adapt-community-oriented-approaches: program=amuprev; position=3
            the police work with the community
                organizations santa-ana-police-department: kind=POLICE
            they told of their community partners
                agenda-items salvadoran-visit-santa-ana-2011-community-partners: kind=PRESENTATION
            and of technology for crime analysis
                agenda-items salvadoran-visit-santa-ana-2011-crime-analysis-technology: \
            focusAreas=crime-analysis-technology
            and of gangs
                agenda-items salvadoran-visit-santa-ana-2011-gangs: focusAreas=youth-gang-prevention
            the police department was toured
                agenda-items salvadoran-visit-santa-ana-2011-police-department: kind=SITE_VISIT; \
                    venue=santa-ana-police-department
            KidWorks was toured
                agenda-items salvadoran-visit-santa-ana-2011-kidworks: kind=SITE_VISIT; venue=kidworks
            an elementary school was toured
                agenda-items salvadoran-visit-santa-ana-2011-elementary-school: kind=SITE_VISIT
            the police athletic league was toured
                agenda-items salvadoran-visit-santa-ana-2011-police-athletic-league: kind=SITE_VISIT; \
                    venue=santa-ana-police-athletic-league
            the Boys and Girls Club was toured
                agenda-items salvadoran-visit-santa-ana-2011-boys-and-girls-club: kind=SITE_VISIT; \
                    venue=santa-ana-boys-and-girls-club
            the club is in Santa Ana
                organizations santa-ana-boys-and-girls-club: country=US
            the jail was toured
                agenda-items salvadoran-visit-santa-ana-2011-jail: kind=SITE_VISIT
            Mayor Miguel Pulido spoke
                agenda-items salvadoran-visit-santa-ana-2011-mayor: \
            presenters=salvadoran-visit-santa-ana-2011-miguel-pulido
            Miguel Pulido is mayor of Santa Ana
                people miguel-pulido: positions="santa-ana","title":{"en":"Mayor"
            a city council meeting was attended
                agenda-items salvadoran-visit-santa-ana-2011-council-meeting: kind=COUNCIL_MEETING; \
                    venue=santa-ana-city-council
            the council is the city's
                organizations santa-ana-city-council: parent=santa-ana
            David Ream is city manager of Santa Ana
                people david-ream: positions="santa-ana","title":{"en":"City manager"
            the visitors were introduced to David Ream
                participants salvadoran-visit-santa-ana-2011-david-ream: side=HOSTING
            about 70 percent of Nahuizalco is rural
                observations nahuizalco-urban-share: measure=URBAN_SHARE; value=30; status=ESTIMATED; \
                    periodStart=2011?
            23 police officers serve Nahuizalco
                observations nahuizalco-police-officers: measure=POLICE_OFFICERS; value=23; periodStart=2011?
            49,000 people live there
                observations nahuizalco-population: measure=POPULATION; value=49000; periodStart=2011?
            it ranks 21 among the most violent
                observations nahuizalco-violence-rank: measure=VIOLENCE_RANK; value=21
            44 homicides in 2009
                observations nahuizalco-homicides-2009: measure=HOMICIDES; value=44; periodStart=2009
            27 robberies in 2009
                observations nahuizalco-robberies-2009: measure=ROBBERIES; value=27; periodStart=2009
            numerous assaults in 2009, not counted
                observations nahuizalco-assaults-2009: measure=ASSAULTS; value=; status=NOT_REPORTED; periodStart=2009
            numerous other incidents in 2009, not counted
                observations nahuizalco-other-incidents-2009: value=; status=NOT_REPORTED; periodStart=2009
            it pioneers community policing
                municipalities nahuizalco: kind=MUNICIPALITY
            its mayor took part
                participants salvadoran-visit-santa-ana-2011-nahuizalco-mayor: headcount=1; side=SENDING; \
                    organization=nahuizalco; person=
            a school director took part
                participants salvadoran-visit-santa-ana-2011-nahuizalco-school-director: headcount=1; side=SENDING
            a community leader took part
                participants salvadoran-visit-santa-ana-2011-nahuizalco-community-leader: headcount=1; side=SENDING; \
                    organization=nahuizalco-municipal-council
            a sub-inspector, the police chief, took part
                participants salvadoran-visit-santa-ana-2011-nahuizalco-police-chief: headcount=1; side=SENDING; \
                    organization=policia-nacional-el-salvador
            the national police is Salvadoran
                organizations policia-nacional-el-salvador: kind=POLICE; country=SV
            Nahuizalco has a governing body
                organizations nahuizalco-municipal-council: parent=nahuizalco
            and a crime prevention council
                organizations nahuizalco-crime-prevention-council: parent=nahuizalco
            Sonsonate is wholly urban
                observations sonsonate-urban-share: value=100; measure=URBAN_SHARE
            355,000 people live there
                observations sonsonate-population: value=355000; measure=POPULATION
            257 police officers serve it
                observations sonsonate-police-officers: value=257; measure=POLICE_OFFICERS
            it ranks 25
                observations sonsonate-violence-rank: value=25; measure=VIOLENCE_RANK
            its former mayor took part, now on the council
                participants salvadoran-visit-santa-ana-2011-sonsonate-former-mayor: headcount=1; side=SENDING; \
                    organization=sonsonate-municipal-council
            its director of social development took part
                participants salvadoran-visit-santa-ana-2011-sonsonate-social-development-director: headcount=1; \
                    side=SENDING; organization=sonsonate-municipal-council
            Sonsonate has a governing body
                organizations sonsonate-municipal-council: parent=sonsonate
            and a violence prevention committee
                organizations sonsonate-violence-prevention-committee: parent=sonsonate
            Marisa Fortín is national coordinator in El Salvador
                people marisa-fortin: positions=National crime and violence coordinator in El Salvador
            Carlos Loría-Chaves is regional program manager
                people carlos-loria-chaves: familyNames=Loría-Chaves; positions=Regional program manager for AMUPREV
            Isabelle Bully-Omictin is program director
                people isabelle-bully-omictin: familyNames=Bully-Omictin; positions=Program director of AMUPREV
            Marisa Fortín came along
                participants salvadoran-visit-santa-ana-2011-marisa-fortin: person=marisa-fortin; side=FACILITATING; \
                    role=ACCOMPANYING_STAFF
            Carlos Loría-Chaves came along
                participants salvadoran-visit-santa-ana-2011-carlos-loria-chaves: person=carlos-loria-chaves; \
                    side=FACILITATING; role=ACCOMPANYING_STAFF
            Isabelle Bully-Omictin came along
                participants salvadoran-visit-santa-ana-2011-isabelle-bully-omictin: person=isabelle-bully-omictin; \
                    side=FACILITATING; role=ACCOMPANYING_STAFF
            a memorandum of understanding was signed during the visit
                agreements mou-santa-ana-sonsonate-nahuizalco: kind=MOU; status=SIGNED; signed=2011-01?; \
                    partnership=santa-ana-sonsonate-nahuizalco; \
                    focusAreas=community-oriented-policing|crime-prevention-committees|crime-statistics-analysis|\
            public-spaces|youth-gang-prevention
            the signing was part of the visit
                agenda-items salvadoran-visit-santa-ana-2011-mou-signing: kind=CEREMONY
            the signing is an outcome of it
                outcomes mou-santa-ana-signed: kind=AGREEMENT_SIGNED; \
                    contributions="visit":"salvadoran-visit-santa-ana-2011"
            it binds the parties after the project
                agreements mou-santa-ana-sonsonate-nahuizalco: survivesProgram=true
            Santa Ana trains and assists
                commitments santa-ana-training-and-assistance: agreement=mou-santa-ana-sonsonate-nahuizalco; \
                    responsible=santa-ana; beneficiaries=sonsonate|nahuizalco
            Santa Ana shares its expertise
                commitments santa-ana-shared-expertise: responsible=santa-ana; beneficiaries=sonsonate|nahuizalco
            the parties develop an action plan
                commitments santa-ana-joint-action-plan: metric=DOCUMENT; responsible=santa-ana|sonsonate|nahuizalco
            Santa Ana's team visits El Salvador during the project
                commitments santa-ana-visits-to-el-salvador: metric=VISITS_OUT; due=2012-11
            the exchange continues afterwards
                commitments santa-ana-exchange-after-project: responsible=santa-ana|sonsonate|nahuizalco
            the project ends in November 2012
                programs amuprev claims periods: ends 2012-11
            that end is a period of the program
                programs amuprev: periods="end":"2012-11"
            the participants reflected on the visit
                agenda-items salvadoran-visit-santa-ana-2011-reflections: kind=PEER_DISCUSSION
            Colón and San Miguelito are paired with Pinellas County
                partnerships pinellas-panama: parties=colon:PEER|san-miguelito:PEER
            """;

    private static final String PANAMANIAN_VISIT_TO_PINELLAS = """
            the program runs from October 2009 to September 2012
                programs amuprev claims periods: 2009-10 / 2012-09
            that is its original period
                programs amuprev: periods="kind":"ORIGINAL","start":"2009-10","end":"2012-09"
            the first objective is in its words
                objectives prevention-strategies-and-networks claims text: local-level strategies and programs with \
            Central American stakeholders; peer networks that can last
            the second objective is in its words
                objectives training-and-technical-assistance claims text: training and technical assistance, \
            coordinated with national police and other local-level programs
            it seeks to adapt proven approaches
                objectives adapt-community-oriented-approaches claims text: the same aim, stated as what the program \
            seeks
            USAID funds it
                programs amuprev claims organizations: USAID funds
            Pinellas is a county in Florida
                municipalities pinellas-county: kind=COUNTY; region=Florida; subdivision=US-FL
            its Sheriff's Office belongs to it
                organizations pinellas-county-sheriffs-office: kind=POLICE; parent=pinellas-county
            Colón is in Panama
                municipalities colon: country=PA; name=Colón
            San Miguelito is in Panama
                municipalities san-miguelito: country=PA
            they are partners
                partnerships pinellas-panama: parties=pinellas-county:RESOURCE|\
            pinellas-county-sheriffs-office:RESOURCE|colon:PEER|san-miguelito:PEER|icma:FACILITATOR
            they exchanged for a week; no date is stated
                visits panamanian-visit-pinellas: declaredDays=7; datesAsStated=week-long; start=; \
                    hosts=pinellas-county|pinellas-county-sheriffs-office; senders=colon|san-miguelito; \
                    status=COMPLETED
            eight took part
                visits panamanian-visit-pinellas: declaredDelegationSize=8
            the eight are one counted group
                participants panamanian-visit-pinellas-delegation: headcount=8; side=SENDING; role=DELEGATE
            ICMA's coordinator came along
                participants panamanian-visit-pinellas-icma-coordinator: organization=icma; headcount=1; \
                    side=FACILITATING; person=
            a subject was data
                agenda-items panamanian-visit-pinellas-crime-data: kind=PRESENTATION; \
                    focusAreas=crime-statistics-analysis
            a subject was running programs
                agenda-items panamanian-visit-pinellas-program-administration: kind=PRESENTATION; \
                    focusAreas=prevention-program-administration
            a subject was narcotics
                agenda-items panamanian-visit-pinellas-narcotics: kind=PRESENTATION; focusAreas=drug-enforcement
            a subject was community policing
                agenda-items panamanian-visit-pinellas-community-policing: kind=PRESENTATION; \
                    focusAreas=community-oriented-policing
            a subject was social violence and re-entry
                agenda-items panamanian-visit-pinellas-social-violence-reentry: kind=PRESENTATION; \
                    focusAreas=reentry-social-violence
            a subject was youth and juvenile justice
                agenda-items panamanian-visit-pinellas-youth-programs: kind=PRESENTATION; \
                    focusAreas=youth-children-programs|juvenile-justice
            the drug court was visited
                agenda-items panamanian-visit-pinellas-drug-court: kind=SITE_VISIT; venue=pinellas-county-drug-court
            the drug court is the county's
                organizations pinellas-county-drug-court: kind=COURT; parent=pinellas-county
            a family center was visited
                agenda-items panamanian-visit-pinellas-family-center: kind=SITE_VISIT; venue=pinellas-family-center
            the police athletic complex was visited
                agenda-items panamanian-visit-pinellas-pal-sports-complex: kind=SITE_VISIT; \
                    venue=pinellas-police-athletic-league
            the league is PAL
                organizations pinellas-police-athletic-league: shortName=PAL
            other sites were visited
                agenda-items panamanian-visit-pinellas-other-sites: kind=SITE_VISIT
            a joint work plan is to be developed
                commitments pinellas-joint-work-plan: metric=DOCUMENT; agreement=mou-pinellas-panama
            at least four visits to Panama are promised
                commitments pinellas-four-visits-to-panama: metric=VISITS_OUT; comparator=AT_LEAST; quantity=4; \
                    responsible=pinellas-county|pinellas-county-sheriffs-office; beneficiaries=colon|san-miguelito
            the cooperation is to be ongoing
                commitments pinellas-ongoing-cooperation: agreement=mou-pinellas-panama
            all parties signed a memorandum of understanding
                agreements mou-pinellas-panama: kind=MOU; status=SIGNED; signed=; partnership=pinellas-panama; \
                    signatories="pinellas-county-sheriffs-office"
            during the visit
                agenda-items panamanian-visit-pinellas-mou-signing: kind=CEREMONY
            the signing is an outcome of it
                outcomes mou-pinellas-signed: kind=AGREEMENT_SIGNED; contributions="visit":"panamanian-visit-pinellas"
            Colón then created a prevention committee
                outcomes colon-committee-created: kind=BODY_CREATED; municipalities=colon; date=; \
                    contributions="visit":"panamanian-visit-pinellas","basis":"STATED_BY_SOURCE"
            the committee of Colón belongs to it
                organizations colon-crime-prevention-committee: parent=colon
            San Miguelito then created a prevention committee
                outcomes san-miguelito-committee-created: kind=BODY_CREATED; municipalities=san-miguelito; date=; \
                    contributions="visit":"panamanian-visit-pinellas","basis":"STATED_BY_SOURCE"
            the committee of San Miguelito belongs to it
                organizations san-miguelito-crime-prevention-committee: parent=san-miguelito
            """;

    private static final Pattern PLACE =
            Pattern.compile("(?<kind>[a-z-]+) (?<code>[a-z0-9-]+)( claims (?<field>\\w+))?(: (?<said>.*))?");

    private SampleFacts() {}

    static Stream<Fact> all() {
        return Stream.of(
                        document("article-guatemalan-study-tour", GUATEMALAN_STUDY_TOUR),
                        document("article-alexandria-santa-ana-exchanges", EXCHANGES_OF_ALEXANDRIA_AND_SANTA_ANA),
                        document("memorandum-n-2013-162", MEMORANDUM),
                        document("article-salvadoran-visit-santa-ana", SALVADORAN_VISIT_TO_SANTA_ANA),
                        document("article-panamanian-visit-pinellas", PANAMANIAN_VISIT_TO_PINELLAS))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> document(String document, String told) {
        List<String> lines = told.lines().map(String::strip).toList();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> Fact.of(document, lines.get(2 * i), lines.get(2 * i + 1)));
    }

    /**
     * One thing that a document tells.
     *
     * @param values what the record's columns say
     * @param field that a citation makes a claim about, or {@code null}
     */
    record Fact(
            String document,
            String told,
            String kind,
            String code,
            Map<String, String> values,
            String field,
            String claimed) {

        private static Fact of(String document, String told, String place) {
            Matcher parts = PLACE.matcher(place);
            if (!parts.matches()) {
                throw new IllegalArgumentException(place);
            }
            String said = parts.group("said");
            String field = parts.group("field");
            return new Fact(
                    document,
                    told,
                    parts.group("kind"),
                    parts.group("code"),
                    said == null || field != null ? Map.of() : values(said),
                    field,
                    field == null ? null : said);
        }

        private static Map<String, String> values(String said) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String value : said.split("; +")) {
                int equals = value.indexOf('=');
                values.put(value.substring(0, equals), value.substring(equals + 1));
            }
            return values;
        }

        @Override
        public String toString() {
            return document + ": " + told;
        }
    }
}
