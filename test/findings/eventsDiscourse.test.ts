import { describe, expect, test } from 'vitest'
import { told } from './eventsFinding.ts'

// Parties that a clause itself does not name: rows by the rule that finds them; people are invented.

/** The events of a text whose other side was told before, as `rule TYPE source > target (status)`; `*` for a group. */
function settledIn(text: string): string {
  const { findings, nameOf } = told(text)
  return findings.events
    .filter(({ evidence }) => evidence.foundBy.startsWith('events/open: '))
    .map(({ type, sources, targets, status, evidence }) => {
      const to = targets.length > 0 ? ` > ${targets.map(nameOf).join('+')}` : ''
      const rule = evidence.foundBy.slice('events/open: '.length)
      return `${rule} ${type} ${sources.map(nameOf).join('+')}${to}${status === 'occurred' ? '' : ` (${status})`}`
    })
    .join('; ')
}

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  object: [
    [
      'Gunmen of the Red Valley Front ambushed a convoy of Kenyan soldiers near Wajir. Somalia condemned the ambush.',
      'object ACCUSE Somalia > *',
    ],
    ['Chad expelled three diplomats of Niger on Monday. Ghana condemned the expulsions.', 'object ACCUSE Ghana > Chad'],
    ['Peru closed its border with Chile on Monday. Bolivia criticised the decision.', 'object ACCUSE Bolivia > Peru'],
    ['Peru closed its border with Chile on Monday. Bolivia welcomed the decision.', 'object SUPPORT Bolivia > Peru'],
    ['Estonia imposed sanctions on Belarus. Latvia welcomed the measures.', 'object SUPPORT Latvia > Estonia'],
    [
      'Estonia imposed sanctions on Belarus. Norway aligned itself with the measures.',
      'object SUPPORT Norway > Estonia',
    ],
    [
      'Turkey bombarded villages in Syria overnight. Jordan denounced the bombardment.',
      'object ACCUSE Jordan > Turkey',
    ],
    ['Turkey bombarded villages in Syria overnight. Jordan deplored the violence.', 'object ACCUSE Jordan > Turkey'],
    ['Chad released nine soldiers of Niger. Togo hailed the release.', 'object SUPPORT Togo > Chad'],
    ['Latvia accused Belarus of sending drones. Minsk dismissed the charge.', 'object REJECT Belarus > Latvia'],
    [
      'Latvia accused Belarus of sending drones. The Belarusian foreign ministry rejected the accusation.',
      'object REJECT Belarusian foreign ministry > Latvia',
    ],
    ['Latvia accused Belarus of sending drones. Belarus denied the allegations.', 'object REJECT Belarus > Latvia'],
    ['Kenya demanded that Uganda withdraw its troops. Uganda rejected the demand.', 'object REJECT Uganda > Kenya'],
    ['Ghana urged Togo to free the fishermen. Togo turned down the request.', 'object REJECT Togo > Ghana'],
    [
      'Egypt proposed a compromise on the dam. Ethiopia rejected the plan.',
      'alone REQUEST Egypt; object REJECT Ethiopia > Egypt',
    ],
    [
      'Egypt proposed a compromise on the dam. Sudan accepted the proposal.',
      'alone REQUEST Egypt; object AGREE Sudan > Egypt',
    ],
    [
      'Finland and Sweden signed a defence pact on Monday. Norway praised the agreement.',
      'object SUPPORT Norway > Finland+Sweden',
    ],
    [
      '"Every ship that calls at Riga is watched," Polish defence minister Marek Zielak said. The Russian embassy dismissed the remark.',
      'object REJECT Russian embassy > Marek Zielak',
    ],
    [
      'According to a Polish audit, Belarus took 300 lorries. The Belarusian energy ministry disputes the figure.',
      'object REJECT Belarusian energy ministry > Poland',
    ],
    ['Qatar announced a plan to rebuild the port of Aden. Yemen welcomed the plan.', 'object SUPPORT Yemen > Qatar'],
    [
      'Georgia deported 40 Armenian drivers. Armenia called for an end to the deportations.',
      'object REQUEST Armenia > Georgia',
    ],
    ['Ghana joined the Lake Club on Friday. Togo welcomed the accession.', 'object SUPPORT Togo > Ghana'],
    ['Armenia released two Azerbaijani pilots. Georgia praised the gesture.', 'object SUPPORT Georgia > Armenia'],
    [
      'Tunisia arrested the editor Karim Lahmar on Sunday. France criticised the arrest.',
      'object ACCUSE France > Tunisia',
    ],
    [
      'Tunisia arrested the editor Karim Lahmar on Sunday. France deplored this decision.',
      'object ACCUSE France > Tunisia',
    ],
    [
      'Belarus halted flights to Lithuania. The European Union denounced the move.',
      'object ACCUSE European Union > Belarus',
    ],
    ['Kenya asked the African Union for a force. Uganda backed the request.', 'object SUPPORT Uganda > Kenya'],
    ['Niger accused Benin of hosting rebels. Benin rejected the claim.', 'object REJECT Benin > Niger'],
    ['Niger threatened to cut off power to Nigeria. Nigeria dismissed the threat.', 'object REJECT Nigeria > Niger'],
    [
      'Colombia and Ecuador reached an agreement on flights. Peru hailed the accord.',
      'object SUPPORT Peru > Colombia+Ecuador',
    ],
    ['Ghana offered to mediate. Togo rejected the offer.', 'object REJECT Togo > Ghana'],
    ['Ghana offered Togo two ships. Togo accepted the offer.', 'object AGREE Togo > Ghana'],
    [
      'Rebels of the Lake Front killed nine soldiers of Chad on Sunday. Cameroon condemned the killings.',
      'object ACCUSE Cameroon > *',
    ],
    ['Sudan withdrew its envoy from Chad. Egypt regretted the move and defended Chad.', 'object ACCUSE Egypt > Sudan'],
    ['Chad claimed that 40 lorries had crossed. Niger disputed the figure.', 'object REJECT Niger > Chad'],
    [
      'Russia deployed 2,000 soldiers near Georgia. Georgia denounced the deployment.',
      'object ACCUSE Georgia > Russia',
    ],
    ['Hungary vetoed the loan to Ukraine. Poland condemned the veto.', 'object ACCUSE Poland > Hungary'],
    ['Albania extradited two officers to Italy. Italy welcomed the extradition.', 'object SUPPORT Italy > Albania'],
    ['Iran seized a Greek tanker. Cyprus condemned the seizure.', 'object ACCUSE Cyprus > Iran'],
    ['Iran detained three Greek sailors. Greece condemned their detention.', 'object ACCUSE Greece > Iran'],
    ['Benin threatened to sue Togo. Togo rejected the threat.', 'object REJECT Togo > Benin'],
    ['Uganda detained two Rwandan drivers. Rwanda demanded their release.', 'object REQUEST Rwanda > Uganda'],
  ],
  possessor: [
    [
      "The miners' federation FTMP walked out on Monday in Peru. Peruvian prime minister Jorge Quilca turned down the federation's demand for more pay.",
      'object REJECT Jorge Quilca > FTMP',
    ],
  ],
  answer: [
    [
      'Kenyan interior minister Paul Orengo blamed the Red Valley Front for the ambush. The group denied any role.',
      'answer REJECT Red Valley Front > Paul Orengo',
    ],
    [
      'Kenyan interior minister Paul Orengo blamed the Red Valley Front for the ambush. The group denied it.',
      'answer REJECT Red Valley Front > Paul Orengo',
    ],
    [
      'Kenya accused Uganda of arming rebels. Uganda denied having sent a single rifle.',
      'answer REJECT Uganda > Kenya',
    ],
    [
      'Kenya accused Uganda of arming rebels. Uganda denied that any rifle had been sent.',
      'answer REJECT Uganda > Kenya',
    ],
    [
      'The World Food Programme asked Chad to open the road. The Chadian interior ministry refused.',
      'answer REJECT Chadian interior ministry > World Food Programme',
    ],
    ['Norway asked Iceland to share its data. Iceland declined.', 'answer REJECT Iceland > Norway'],
    ['Sudan invited Egypt to talks in Khartoum. Egypt accepted.', 'answer AGREE Egypt > Sudan'],
    ['Niger asked Algeria to extradite the general. Algeria declined to do so.', 'answer REJECT Algeria > Niger'],
    ['Sudan proposed a compromise to Egypt; Egypt accepted it.', 'answer AGREE Egypt > Sudan'],
    [
      'Sudan proposed a truce. Egypt accepted it and Ethiopia did not.',
      'alone REQUEST Sudan; answer AGREE Egypt > Sudan; answer REJECT Ethiopia > Sudan',
    ],
    ['Ghana called on Togo to pay the fishermen. Togo has so far refused.', 'answer REJECT Togo > Ghana'],
    ['Kenya accused Uganda of arming rebels. Uganda rejected this.', 'answer REJECT Uganda > Kenya'],
    [
      'The rebel leader Daoud Senkor asked Chad for an amnesty. President Idriss Hamdane ruled it out.',
      'answer REJECT Idriss Hamdane > Daoud Senkor',
    ],
    [
      'Nepal banned Indian lorries on Friday. India called on Nepal to lift the ban. Nepal refused.',
      'answer REJECT Nepal > India',
    ],
    ['Moldova asked Romania to send engineers. Romania agreed.', 'answer AGREE Romania > Moldova'],
    [
      'Latvia urged Belarus to free the sailors. Belarusian foreign minister Igor Vasko declined.',
      'answer REJECT Igor Vasko > Latvia',
    ],
    [
      'Egypt accused Sudan of delay. The Sudanese water ministry denied this.',
      'answer REJECT Sudanese ministry > Egypt',
    ],
    ['Niger blamed Algeria for the raid. Algeria denied any involvement.', 'answer REJECT Algeria > Niger'],
  ],
  exchange: [
    ['Kenya closed its border with Uganda. Uganda threatened to respond.', 'exchange THREATEN Uganda > Kenya'],
    [
      'Estonia expelled a Russian diplomat on Friday. Russia threatened retaliation.',
      'exchange THREATEN Russia > Estonia',
    ],
    ['Peru recalled its ambassador to Chile. Chile expressed disappointment.', 'exchange ACCUSE Chile > Peru'],
    [
      'Norway handed over six radars to Ukraine. Ukraine asked for more launchers.',
      'exchange REQUEST Ukraine > Norway',
    ],
    ['Ethiopia walked out of the talks with Egypt. Egypt voiced concern.', 'exchange ACCUSE Egypt > Ethiopia'],
    [
      'Chile closed its border with Peru. If the drivers are freed, Chile stands ready to reopen it.',
      'exchange CONCEDE Chile > Peru (conditional)',
    ],
    [
      'Kenya moved troops to the border of Somalia. Any incursion would be answered, Somali defence minister Abdi Warsame said.',
      'exchange THREATEN Abdi Warsame > Kenya',
    ],
    ['Kenya will pay a heavy price, Somali defence minister Abdi Warsame said.', 'named THREATEN Abdi Warsame > Kenya'],
    [
      'Mexico lifted its ban on Cuban sugar. Cuba thanked Mexico and promised to reopen its consulate.',
      'exchange AGREE Cuba > Mexico',
    ],
    [
      'Rwanda expelled the ambassador of Belgium. Belgium promised to respond in kind.',
      'exchange THREATEN Belgium > Rwanda',
    ],
    ['Bolivia recalled its ambassador to Chile. Chile warned of consequences.', 'exchange THREATEN Chile > Bolivia'],
    ['Thailand shelled a Cambodian post. Cambodia threatened to hit back.', 'exchange THREATEN Cambodia > Thailand'],
  ],
  alone: [
    ['Vietnam appealed for calm.', 'alone REQUEST Vietnam'],
    ['Australia called for patience and restraint.', 'alone REQUEST Australia'],
    ['The Kenyan government denied paying a ransom.', 'alone REJECT Kenya'],
    ['Switzerland declined to take part.', 'alone REJECT Switzerland'],
    ['Estonia rejected the accusation.', 'alone REJECT Estonia'],
    ['Samoa called for calm.', 'alone REQUEST Samoa'],
    ['The UN human rights office appealed for restraint.', 'alone REQUEST OHCHR'],
    ['Kenya has ruled out talks.', 'alone REJECT Kenya'],
    ['Tonga refused to take part in the vote.', 'alone REJECT Tonga'],
  ],
  beneficiary: [
    [
      'Germany promised 20 million euros to the Lake Fund. Norway promised another five million euros.',
      'beneficiary AGREE Norway > Lake Fund',
    ],
    [
      'Malta pledged 2 million euros to the Lake Fund. Cyprus offered a further million euros.',
      'beneficiary AGREE Cyprus > Lake Fund',
    ],
  ],
  court: [
    [
      'The Tartu District Court convicted Captain Rein Saar of sabotage. Two of his officers were acquitted.',
      'court CONCEDE Tartu District Court > *',
    ],
    [
      'The Lima High Court opened the trial on Monday. Former minister Jorge Quilca was sentenced to four years in prison.',
      'court SANCTION Lima High Court > Jorge Quilca',
    ],
    [
      'The Dakar tribunal convicted the editor Moussa Fall of libel. His brother was cleared.',
      'court CONCEDE tribunal > brother',
    ],
    [
      'The Tartu court heard Captain Rein Saar on Monday. He was convicted of sabotage.',
      'court SANCTION court > Rein Saar',
    ],
  ],
  named: [
    ['China said that the visit of Saint Lucia would come at a price.', 'named THREATEN China > Saint Lucia'],
    ['Somalia will retaliate, Somali defence minister Abdi Warsame told Kenya.', 'named THREATEN Abdi Warsame > Kenya'],
    ['Malawi will face consequences, Zambian president Mutale Zulu warned.', 'named THREATEN Mutale Zulu > Malawi'],
  ],
}

describe('the other side of an act is what was told before it', () => {
  for (const [rule, rows] of Object.entries(CASES))
    test.each(rows)(`${rule}: %s`, (text, expected) => expect(settledIn(text)).toBe(expected))
})

/** No power acts in these, or nothing that was told can be meant. */
const NOTHING: readonly string[] = [
  'The minister declined to comment.',
  'Mongolia warned China against closing the pass.',
  'Omar Hadi refused to condemn Chad.',
  "Malawi sought asylum seekers' return.",
  'Kenyan minister Paul Orengo declined to say when the road would open.',
  'The hotel welcomed the visitors.',
  'Anna Berg denied the rumour.',
  'Omar asked for comment.',
  'A fan called for a taxi.',
  'The singer rejected the role.',
  'Voters rejected the idea of a toll.',
  'The critic praised the play.',
  'Lena accepted the job.',
  'The call will be answered by a clerk.',
  'The coach said his players will respond.',
  'The bank was fined last year.',
  'The driver was acquitted.',
  'Investors welcomed the decision.',
  'The neighbour refused.',
  'A farmer agreed.',
  'Shoppers will pay a price, the grocer said.',
  'The engineer warned Peter against driving fast.',
  'The company promised 500 jobs.',
  'The team welcomed the ruling.',
  'Tourists praised the plan.',
  'She did not.',
  'The minister spoke after dinner.',
  'The director said after a meeting with staff that the shop would close.',
  'The law was rejected.',
  'The girl defended the measure.',
  'The referee rejected the appeal.',
  'Critics hailed the decision.',
  'He rejected the offer of a sandwich.',
  'The farmer denied everything.',
  'Anna accepted the invitation.',
  'Peter turned down the job.',
  'The shop refused the card.',
  'The jury praised the novel.',
  'Fans condemned the performance.',
  'The band declined the award.',
  'A reader asked for a refund.',
  'The violinist denied any rivalry.',
  'The storm spared the coast. Residents welcomed the news.',
  'Lena said the dog had bitten her. Her neighbour dismissed the claim.',
  'The striker accepted the ruling.',
  'The company will face the consequences of the flood, the insurer said.',
  'The doctor warned Omar against smoking.',
  'The museum asked for donations.',
  'The choir declined.',
  'The actress agreed to the part. The director welcomed the choice.',
]

test.each(NOTHING)('nobody is found for: %s', (text) => expect(settledIn(text)).toBe(''))
