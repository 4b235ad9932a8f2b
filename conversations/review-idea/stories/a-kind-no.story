Sam (en), Ingrid (nb) and Ola (nn) see a kind no that names the rule and the nearest way

> Volunteers wait outside because nobody knows who has the key
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> users
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> time saved
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> welfare and quality of life
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Volunteers wait outside because nobody knows who has the key
  Need: Volunteers wait outside because nobody knows who has the key
  For whom: Users of a service
  Value: Time saved
  Focus area: Welfare and quality of life
  [Submit] [Change] [Add more] [Save for later]
> [Submit]
! submit-idea → submitted
< Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
Ola < Ny idé til deg: «Volunteers wait outside because nobody knows who has the key» frå Sam Carter. Svar innan 30. november.
  Dei fire spørsmåla
  Behov: Volunteers wait outside because nobody knows who has the key
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
Ingrid < Ny idé til deg: «Volunteers wait outside because nobody knows who has the key» fra Sam Carter. Svar innen 30. november.
  De fire spørsmålene
  Behov: Volunteers wait outside because nobody knows who has the key
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ingrid > [Takk nei]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Volunteers wait outside because nobody knows who has the key» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
  [Withdraw the idea]
Ingrid > 1
Ingrid < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ingrid > velferd
Ingrid < Skriv en kort begrunnelse til Sam Carter. Den sendes slik du skriver den.
  [Tilbake]
Ingrid > hjelp
Ingrid < Hva er mulig? Begynn der. For eksempel:
  • Behovet er tydelig, og mange kan få nytte av det.
  • Vi vet ikke om det virker, og nettopp derfor vil vi at dere prøver.
  • Vi ser behovet, men tror at innsatsen blir større enn nytten nå.
  Setter regler en grense? Da sier du hvilken regel det er, og hva som er det nærmeste dere kan få til.
  Du kan også skrive «tilbake» og «stopp».
  [Tilbake]
Ingrid > ...
Ingrid < Jeg fant ingen ord i svaret. Skriv gjerne noen få ord, så går vi videre.
  [Tilbake]
Ingrid > Nøkkelforskriften sier at bare ansatte kan ha nøkkel.
Ingrid < Hva er neste mulighet for Sam Carter?
  [Tilbake]
Ingrid > Spør Per
Ingrid < Et nei trenger en neste mulighet på minst én setning. Skriv videre, så legger jeg det til det du har.
  [Tilbake]
Ingrid > hjelp
Ingrid < Noe som er mulig, også om ideen ikke går videre. For eksempel noen å snakke med, noe som finnes allerede, eller hva som skal til for et annet svar.
  Er det en regel som stopper ideen, er neste mulighet det nærmeste regelen tillater.
  Du kan også skrive «tilbake» og «stopp».
  [Tilbake]
Ingrid > om vaktmesteren kan låse opp klokka ni hver dag.
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Takk nei
  Verdi: 1 – Liten verdi for få
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Nøkkelforskriften sier at bare ansatte kan ha nøkkel.
  Neste mulighet: Spør Per om vaktmesteren kan låse opp klokka ni hver dag.
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Send svaret]
! decide → declined
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
Ingrid ~ Du har svart Sam Carter om «Volunteers wait outside because nobody knows who has the key»: takk nei, med en neste mulighet.
  Verdi: 1 – Liten verdi for få
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Nøkkelforskriften sier at bare ansatte kan ha nøkkel.
  Neste mulighet: Spør Per om vaktmesteren kan låse opp klokka ni hver dag.
Ola ~ Ingrid Haugen har svart på «Volunteers wait outside because nobody knows who has the key»: takk nei, med ei neste moglegheit. Du treng ikkje gjere noko.
< Thank you for “Volunteers wait outside because nobody knows who has the key”. We won’t take it forward now.
  Why: Nøkkelforskriften sier at bare ansatte kan ha nøkkel.
  Next option: Spør Per om vaktmesteren kan låse opp klokka ni hver dag.
  The need you raised stays in the overview. If you’d like to talk about the reply, get in touch with utviklingsavdelingen.
  Status: Not taken forward
Ingrid < Sendt. Sam Carter får vite hvorfor, og hva som er neste mulighet. Takk for at du tok deg tid.
