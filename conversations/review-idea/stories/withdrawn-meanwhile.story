Sam (en), Ola (nn) and Ingrid (nb) meet an idea that is withdrawn, and its old card

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
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre] [8 – Ein god start for nye innbyggjarar] [9 – Utanfor fokusområda] [Tilbake]

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
