Sam (en), Ola (nn) and Ingrid (nb) meet an idea that is withdrawn, and its old card

> Volunteers wait outside because nobody knows who has the key
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Volunteers and associations
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> users
< What gets better if we solve this? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> time saved
< Which focus area fits best?
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
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

Ola > [Takk nei]
! take-up-review → open
Ola < Kor mykje verdi kan «Volunteers wait outside because nobody knows who has the key» skape?
  [1 – Liten verdi for få] [2 – Nyttig for éi eining] [3 – Tydeleg verdi for mange] [4 – Stor verdi, òg på sikt]
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
  [Withdraw the idea]
Ola > 1
Ola < Kva fokusområde høyrer ideen heime i?
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre] [Ein god start for nye innbyggjarar] [Utanfor fokusområda] [Tilbake]

> [Withdraw the idea]
! may-withdraw-idea → open
< Would you like to say why you withdraw “Volunteers wait outside because nobody knows who has the key”? You don’t have to, but it may help others.
  [Skip]
> skip
< Would you like to withdraw “Volunteers wait outside because nobody knows who has the key”? Then nobody reads it any further.
  [Yes, withdraw it] [No, leave it] [Back]
> [Yes, withdraw it]
! withdraw-idea → withdrawn
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
Ola ~ Sam Carter har trekt «Volunteers wait outside because nobody knows who has the key». Du treng ikkje gjere noko.
Ingrid ~ Sam Carter har trukket «Volunteers wait outside because nobody knows who has the key». Du trenger ikke gjøre noe.
< You have withdrawn “Volunteers wait outside because nobody knows who has the key”. Nobody else will reply to it.
  When you’d like to share something new, write “idea”.
  Status: Withdrawn

Ola > velferd
Ola < Fortel Sam Carter kort kvifor du svarer slik. Det du skriv, blir sendt ord for ord.
  [Tilbake]
Ola > Nøklane ligg i boksen ved døra no.
Ola < Kva er neste moglegheit for Sam Carter?
  [Tilbake]
Ola > Spør Per om ein ekstra nøkkel.
Ola < Slik blir svaret. Vil du sende det no?
  Svaret ditt: Takk nei
  Verdi: 1 – Liten verdi for få
  Fokusområde: Velferd og livskvalitet
  Kvifor: Nøklane ligg i boksen ved døra no.
  Neste moglegheit: Spør Per om ein ekstra nøkkel.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → refused
Ola < Sam Carter har trekt «Volunteers wait outside because nobody knows who has the key». Svaret ditt er ikkje sendt.
Ingrid > [Ja, utforsk]
! take-up-review → refused
Ingrid < Sam Carter har trukket «Volunteers wait outside because nobody knows who has the key».
