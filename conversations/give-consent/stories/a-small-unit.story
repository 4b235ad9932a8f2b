Sam (en) and Ola (nb) learn that where there are few, no name would hide nobody

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
Ola < Ny idé til deg: «Volunteers wait outside because nobody knows who has the key» fra Sam Carter. Svar innen 30. november.
  De fire spørsmålene
  Behov: Volunteers wait outside because nobody knows who has the key
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ola > [Ja, utforsk]
! take-up-review → open
Ola < Hvor mye verdi kan «Volunteers wait outside because nobody knows who has the key» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
  [Withdraw the idea]
Ola > 3
Ola < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ola > velferd
Ola < Skriv en kort begrunnelse til Sam Carter. Den sendes slik du skriver den.
  [Tilbake]
Ola > Behovet er tydelig, og mange kan få nytte av det.
Ola < Hva kan de gjøre uten å spørre igjen? For eksempel tid, sum og hvem de kan teste med.
  [Tilbake]
Ola > Inntil 20 timer, og test med dem som vil være med.
Ola < Hva er det første steget?
  [Tilbake]
Ola > Snakk med tre som kjenner behovet.
Ola < Slik blir svaret. Send nå?
  Svaret ditt: Ja, utforsk
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
  [Send svaret] [Endre] [Avbryt]
Ola > [Send svaret]
! decide → approved
~ Thank you, Sam! Your idea “Volunteers wait outside because nobody knows who has the key” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: In review
  So far: New
Ola ~ Du har svart Sam Carter om «Volunteers wait outside because nobody knows who has the key»: ja, utforsk ideen.
  Verdi: 3 – Tydelig verdi for mange
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Behovet er tydelig, og mange kan få nytte av det.
  Uten å spørre igjen: Inntil 20 timer, og test med dem som vil være med.
  Første steg: Snakk med tre som kjenner behovet.
< Good news! You may explore “Volunteers wait outside because nobody knows who has the key”.
  Why: Behovet er tydelig, og mange kan få nytte av det.
  What you can do without asking again: Inntil 20 timer, og test med dem som vil være med.
  First step: Snakk med tre som kjenner behovet.
  Talk to at least three people who know the need. When you’d like to try something small, press “Start a test”. If you need someone to think with, ask utviklingsavdelingen.
  Status: Exploring
  So far: New
  [Start a test] [Close with a lesson] [Withdraw the idea]
Ola < Sendt. Sam Carter får vite at svaret er ja, hvorfor, hva de kan gjøre, og hva som er første steg. Takk for at du svarte!
< This deserves to be seen. I’d like to share this in #vi-heier:
  🌱 New: “Volunteers wait outside because nobody knows who has the key”
  Someone has seen a need: Volunteers wait outside because nobody knows who has the key
  Thank you to Sam Carter (Frivilligsentralen) for speaking up.
  Now it will be explored. Do you know something about this, or would you like to join?
  You are few in Frivilligsentralen, so without a name many would still know who it is. That’s why I only ask about sharing with your name.
  Is that all right with you? If I don’t hear from you by 30 November, I won’t share anything. You can change your mind later.
  [Share with my name] [Don’t share]

> [Share with my name]
! check-consent → open
! record-consent → shared-named
#vi-heier < 🌱 Nytt: «Volunteers wait outside because nobody knows who has the key»
  Noen har sett et behov: Volunteers wait outside because nobody knows who has the key
  Takk til Sam Carter (Frivilligsentralen), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
~ You chose to share “Volunteers wait outside because nobody knows who has the key” with your name.
  It is in #vi-heier with your name.
  [Change my answer]
< Thank you! It is now in #vi-heier, with your name.
> [Change my answer]
! check-consent → open
< What would you like now? You are so few that a post without your name would not hide who it is.
  [Share with my name] [Don’t share]
> help
< With your name, the post has your name and your unit. With “Don’t share” there is no post. Your answer holds until you change it.
  You can also write “stop”.
  [Share with my name] [Don’t share]
> [Don’t share]
! record-consent → removed
#vi-heier - 🌱 Nytt: «Volunteers wait outside because nobody knows who has the key»
~ You chose that I don’t share “Volunteers wait outside because nobody knows who has the key”.
  I’m not sharing it.
  [Change my answer]
< The post has been removed. Thank you for what you do!
> [Change my answer]
! check-consent → open
< What would you like now? You are so few that a post without your name would not hide who it is.
  [Share with my name] [Don’t share]
> [Share with my name]
! record-consent → shared-named
#vi-heier < 🌱 Nytt: «Volunteers wait outside because nobody knows who has the key»
  Noen har sett et behov: Volunteers wait outside because nobody knows who has the key
  Takk til Sam Carter (Frivilligsentralen), som sa fra.
  Nå skal det utforskes. Vet du noe om dette, eller vil du være med?
~ You chose to share “Volunteers wait outside because nobody knows who has the key” with your name.
  It is in #vi-heier with your name.
  [Change my answer]
< Thank you! It is now in #vi-heier, with your name.
