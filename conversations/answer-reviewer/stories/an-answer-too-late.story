Annika (sv), Ola (nn) and Ingrid (nb) see what happens when an answer comes too late

> Boende får vänta för att ingen vet vem som har nyckeln
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> användare
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) 1 – Ökade intäkter
  ( ) 2 – Lägre kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Sparad tid
  ( ) 5 – Bättre kvalitet
  ( ) 6 – Nöjdare användare
  ( ) 7 – Enklare för användaren
  ( ) 8 – Bättre tillgänglighet
  ( ) 9 – Mer kunskap och förståelse
  ( ) 10 – Bättre livskvalitet
  ( ) 11 – Engagerade medarbetare
  ( ) 12 – Bättre arbetsmiljö
  ( ) 13 – Lättare att få och behålla folk
  ( ) 14 – Bättre för klimat och miljö
  ( ) 15 – Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> sparad tid
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> välfärd
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Boende får vänta för att ingen vet vem som har nyckeln
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  För vem: Brukare och andra användare
  Värde: Sparad tid
  Fokusområde: Välfärd och livskvalitet
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Boende får vänta för att ingen vet vem som har nyckeln” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
Ola < Ny idé til deg: «Boende får vänta för att ingen vet vem som har nyckeln» frå Annika Lindqvist. Svar innan 30. november.
  Dei fire spørsmåla
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
Ingrid < Ny idé til deg: «Boende får vänta för att ingen vet vem som har nyckeln» fra Annika Lindqvist. Svar innen 30. november.
  De fire spørsmålene
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Ingrid > [Be om mer]
! take-up-review → open
Ingrid < Hva vil du vite mer om? Skriv ett spørsmål til Annika Lindqvist. Det sendes slik du skriver det.
~ Tack Annika! Idén ”Boende får vänta för att ingen vet vem som har nyckeln” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Under bedömning
  Så långt: Nytt
  [Dra tillbaka idén]
Ingrid > Hvor mange nøkler er det?
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Be om mer
  Spørsmålet: Hvor mange nøkler er det?
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Send svaret]
! decide → asked
~ Tack Annika! Idén ”Boende får vänta för att ingen vet vem som har nyckeln” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Under bedömning
  Så långt: Nytt
Ingrid ~ Du har bedt Annika Lindqvist om mer om «Boende får vänta för att ingen vet vem som har nyckeln». Kortet kommer tilbake når svaret er her.
  Spørsmålet: Hvor mange nøkler er det?
Ola ~ Ingrid Haugen har spurt Annika Lindqvist om «Boende får vänta för att ingen vet vem som har nyckeln». Kortet kjem tilbake når svaret er her.
  Spørsmålet: Hvor mange nøkler er det?
< Ingrid Haugen är nyfiken på ”Boende får vänta för att ingen vet vem som har nyckeln” och undrar:
  ”Hvor mange nøkler er det?”
  Tryck på ”Svara” när det passar dig. Sedan läser Idégruppa det du skriver, och du får veta här vad som händer.
  Status: Väntar på mer från dig
  Så långt: Nytt
  [Svara] [Dra tillbaka idén]
Ingrid < Spørsmålet er sendt til Annika Lindqvist. Kortet kommer tilbake til deg når svaret er her.

> [Svara]
! take-up-answer → open
< Ingrid Haugen undrar så här om ”Boende får vänta för att ingen vet vem som har nyckeln”:
  ”Hvor mange nøkler er det?”
  Vad vill du svara?
> Vet inte exakt, kanske trettio.
< Så här blir svaret. Skicka nu?
  Svaret: Vet inte exakt, kanske trettio.
  [Skicka svaret] [Ändra] [Avbryt]

@ 15 working days later
~ Ingrid Haugen är nyfiken på ”Boende får vänta för att ingen vet vem som har nyckeln” och undrar:
  ”Hvor mange nøkler er det?”
  Tryck på ”Svara” när det passar dig. Sedan läser Idégruppa det du skriver, och du får veta här vad som händer.
  Status: Väntar på mer från dig
  Så långt: Nytt
Ola ~ «Boende får vänta för att ingen vet vem som har nyckeln» er på vent til 15. januar 2027, fordi eit spørsmål blei ståande utan svar. Då kjem ideen tilbake til vurderarane av seg sjølv. Du treng ikkje gjere noko.
Ingrid ~ «Boende får vänta för att ingen vet vem som har nyckeln» er på vent til 15. januar 2027, fordi et spørsmål ble stående uten svar. Da kommer den tilbake til vurdererne av seg selv. Du trenger ikke gjøre noe.
< Vi låter ”Boende får vänta för att ingen vet vem som har nyckeln” vila lite, eftersom frågan om den inte är besvarad ännu. Det är helt i sin ordning.
  Vi tar fram den igen 15 januari 2027.
  Du får veta när det händer. Vill du svara tidigare, säg till utviklingsavdelingen.
  Status: Parkerad
  Så långt: Nytt
  [Dra tillbaka idén]
> [Skicka svaret]
! send-answer → refused
< ”Boende får vänta för att ingen vet vem som har nyckeln” är parkerad till 15 januari 2027 eftersom en fråga blev utan svar. Då kommer den tillbaka till bedömarna av sig själv. Ditt svar har inte skickats.

@ 20 working days later
~ Vi låter ”Boende får vänta för att ingen vet vem som har nyckeln” vila lite, eftersom frågan om den inte är besvarad ännu. Det är helt i sin ordning.
  Vi tar fram den igen 15 januari.
  Du får veta när det händer. Vill du svara tidigare, säg till utviklingsavdelingen.
  Status: Parkerad
  Så långt: Nytt
Ingrid < Tilbake til deg: «Boende får vänta för att ingen vet vem som har nyckeln» fra Annika Lindqvist. Tiden på vent er over. Svar innen 22. januar.
  Ingrid Haugen spurte: «Hvor mange nøkler er det?» Svaret har ikke kommet. Svar på ideen slik den er, eller spør på en annen måte.
  De fire spørsmålene
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
Ola < Tilbake til deg: «Boende får vänta för att ingen vet vem som har nyckeln» frå Annika Lindqvist. Tida på vent er over. Svar innan 22. januar.
  Ingrid Haugen spurde: «Hvor mange nøkler er det?» Svaret har ikkje kome. Svar på ideen slik den er, eller spør på ein annan måte.
  Dei fire spørsmåla
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  Verdi: Spart tid
  Ressursar: Ikkje fylt ut enno
  Slik veit vi det: Ikkje fylt ut enno
  Meir om ideen
  For kven: Brukarar av ei teneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om meir] [Set på vent] [Takk nei]
< Nu tar vi fram ”Boende får vänta för att ingen vet vem som har nyckeln” igen. Du får ett nytt svar från Idégruppa senast 22 januari.
  Status: Under bedömning
  Så långt: Nytt
  [Dra tillbaka idén]
Ingrid > [Takk nei]
! take-up-review → open
Ingrid < Hvor mye verdi kan «Boende får vänta för att ingen vet vem som har nyckeln» skape?
  [1 – Liten verdi for få] [2 – Nyttig for én enhet] [3 – Tydelig verdi for mange] [4 – Stor verdi, også på sikt]
Ingrid > 2
Ingrid < Hvilket fokusområde treffer ideen?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre] [8 – En god start for nye innbyggere] [9 – Utenfor fokusområdene] [Tilbake]
Ingrid > velferd
Ingrid < Skriv en kort begrunnelse til Annika Lindqvist. Den sendes slik du skriver den.
  [Tilbake]
Ingrid > Vi har fått et nytt nøkkelskap som løser dette.
Ingrid < Hva er neste mulighet for Annika Lindqvist?
  [Tilbake]
Ingrid > Si fra til Per hvis nøkkelskapet ikke holder.
Ingrid < Slik blir svaret. Send nå?
  Svaret ditt: Takk nei
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Vi har fått et nytt nøkkelskap som løser dette.
  Neste mulighet: Si fra til Per hvis nøkkelskapet ikke holder.
  [Send svaret] [Endre] [Avbryt]
Ingrid > [Send svaret]
! decide → declined
~ Nu tar vi fram ”Boende får vänta för att ingen vet vem som har nyckeln” igen. Du får ett nytt svar från Idégruppa senast 22 januari.
  Status: Under bedömning
  Så långt: Nytt
Ingrid ~ Du har svart Annika Lindqvist om «Boende får vänta för att ingen vet vem som har nyckeln»: takk nei, med en neste mulighet.
  Verdi: 2 – Nyttig for én enhet
  Fokusområde: Velferd og livskvalitet
  Hvorfor: Vi har fått et nytt nøkkelskap som løser dette.
  Neste mulighet: Si fra til Per hvis nøkkelskapet ikke holder.
Ola ~ Ingrid Haugen har svart på «Boende får vänta för att ingen vet vem som har nyckeln»: takk nei, med ei neste moglegheit. Du treng ikkje gjere noko.
< Tack för ”Boende får vänta för att ingen vet vem som har nyckeln”. Vi går inte vidare med den nu.
  Varför: Vi har fått et nytt nøkkelskap som løser dette.
  Nästa möjlighet: Si fra til Per hvis nøkkelskapet ikke holder.
  Behovet du lyfte finns kvar i översikten. Vill du prata om svaret, kontakta utviklingsavdelingen.
  Status: Tas inte vidare
Ingrid < Sendt. Annika Lindqvist får vite hvorfor, og hva som er neste mulighet. Takk for at du tok deg tid.
