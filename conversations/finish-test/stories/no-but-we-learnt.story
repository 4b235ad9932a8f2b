Sam (en) and Ola (nb) find that it did not work, and share what they learnt

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

> [Start a test]
! may-start-test → open
< Before the test starts: how will you know if it worked? One thing to count or ask about is enough.
> Minutes spent waiting
< What is the smallest test that teaches you something?
  [Back]
> A key box on one door for two weeks
< How long will it run? Pick a day, or write a date.
  [30 November] [7 December] [21 December] [Back]
> 18 December
< What may it cost at most?
  [Back]
> One box
< Who could be affected, and how do you make sure no one is harmed?
  [Back]
> Only volunteers who know the code
< What is the sign that you should stop?
  [Back]
> Somebody is locked out
< Have you asked any of the people concerned? A couple of short chats before the test often make it better. You can also go right ahead.
  This is your test
  How you’ll know: Minutes spent waiting
  Smallest test: A key box on one door for two weeks
  Runs until: 18 December
  Costs at most: One box
  No one is harmed: Only volunteers who know the code
  Sign to stop: Somebody is locked out
  [Start the test] [Change] [Add more] [Cancel]
> [Start the test]
! start-test → started
~ Good news! You may explore “Volunteers wait outside because nobody knows who has the key”.
  Why: Behovet er tydelig, og mange kan få nytte av det.
  What you can do without asking again: Inntil 20 timer, og test med dem som vil være med.
  First step: Snakk med tre som kjenner behovet.
  Talk to at least three people who know the need. When you’d like to try something small, press “Start a test”. If you need someone to think with, ask utviklingsavdelingen.
  Status: Exploring
  So far: New
< The test of “Volunteers wait outside because nobody knows who has the key” is running until 18 December. Remember: whatever happens, you will learn.
  If you finish early, press “The test is done”. Otherwise I’ll ask how it went when the time is up.
  Status: Testing
  So far: New
  [The test is done] [Close with a lesson] [Withdraw the idea]

> [The test is done]
! may-finish-test → open
< How did it go?
  [It worked] [Promising – needs refining] [No – but we learnt]
> [No – but we learnt]
< When things don’t turn out as hoped, it helps to talk. You’re welcome to have a chat with utviklingsavdelingen before you share the lesson. You can also go on here whenever you like.
  How many of the people concerned took part in the test?
  [Back]
> help
< A rough answer is enough: “Four relatives and two of the staff”. No names.
  You can also write “back” and “stop”.
  [Back]
> Two volunteers
< What do the people concerned say?
  [Skip] [Back]
> help
< In their own words if you can, but without names. If you haven’t asked yet, you can skip this.
  You can also write “skip”, “back” and “stop”.
  [Skip] [Back]
> skip
< What did you believe, what happened, and what do you know now?
  [Back]
> help
< A couple of sentences are enough. Write so that a colleague in another unit can make use of it.
  You can also write “back” and “stop”.
  [Back]
> We thought a box would do, the code was lost twice, and now we know that people matter more.
< What did you believe that turned out otherwise?
  [Back]
> help
< For example “We thought relatives read texts in the morning”.
  You can also write “back” and “stop”.
  [Back]
> That everybody remembers a code
< What worked well?
  [Skip] [Back]
> help
< There is nearly always something worth keeping. You can also skip this.
  You can also write “skip”, “back” and “stop”.
  [Skip] [Back]
> The box itself
< What was hard?
  [Skip] [Back]
> help
< Write about what happened, not about people. You can also skip this.
  You can also write “skip”, “back” and “stop”.
  [Skip] [Back]
> skip
< What advice would you give the next ones?
  [Skip] [Back]
> help
< Think of a colleague who wants to try something similar. You can also skip this.
  You can also write “skip”, “back” and “stop”.
  [Skip] [Back]
> Ask who opens the door first
< Check the result
  Result: No – but we learnt
  How many took part: Two volunteers
  Lesson: We thought a box would do, the code was lost twice, and now we know that people matter more.
  What you believed: That everybody remembers a code
  Worked well: The box itself
  Advice: Ask who opens the door first
  [Save the result] [Change] [Cancel]
> help
< Save it when you are happy with it, or change an answer. What you write stays in the idea’s history.
  You can also write “change”, “back” and “stop”.
  [Save the result] [Change] [Cancel]
> [Save the result]
! finish-test → closed
~ The test of “Volunteers wait outside because nobody knows who has the key” is running until 18 December. Remember: whatever happens, you will learn.
  If you finish early, press “The test is done”. Otherwise I’ll ask how it went when the time is up.
  Status: Testing
  So far: New
< “Volunteers wait outside because nobody knows who has the key” has been closed with a lesson:
  We thought a box would do, the code was lost twice, and now we know that people matter more.
  That saves others work. Thank you for trying! When you see a new need, write “idea”.
  Status: Closed with a lesson
< This deserves to be seen. I’d like to share this in #vi-heier:
  💡 A lesson to celebrate: “Volunteers wait outside because nobody knows who has the key”
  We believed: That everybody remembers a code
  Now we know: We thought a box would do, the code was lost twice, and now we know that people matter more.
  Thank you to Sam Carter (Frivilligsentralen) for daring to try.
  That saves the rest of us from taking the same road. Time for cake.
  You are few in Frivilligsentralen, so without a name many would still know who it is. That’s why I only ask about sharing with your name.
  Is that all right with you? If I don’t hear from you by 30 November, I won’t share anything. You can change your mind later.
  [Share with my name] [Don’t share]
