Annika (sv) wants to know what the words mean

> ordlista
< De här orden kan jag förklara: Allmän handling, bedömare, behov, brukare, civilsamhället, effekt, effektansvarig, eldsjäl, fokusområde, idé, idécoach, idégivare, idésluss, immateriella tillgångar, infört, initiativ, inkrementell eller radikal, innovation, innovationskultur, innovationsledning, innovationsportfölj, innovationsstrategi, insikt, intressent, jäv, kommuninvånare, koncept, kontrollpunkt, ledningssystem för innovation, lärdom, milstolpe, möjlighet, nytta, näringslivet, omfördelat värde, ovisshet, parkera, process, prototyp, samskapande, test, upphandling, uppmärksamhet, utgångsläge, utmaning, validering och värde. Skriv till exempel ”vad är nytta?”
> Vad är innovation?
< Innovation är något nytt eller förändrat som ger värde, eller flyttar värde dit det behövs. Det är innovation först när det används.
> Receptionen har inget skåp för kvarglömda saker, så allt hamnar på golvet
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
> vad betyder medskapande?
< Samskapande är att de som berörs är med och tar fram lösningen: brukare, invånare, medarbetare och andra, från början.
  Vi var vid ”För vem”.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> kommuninvånare
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
> vad betyder kommunalteknik?
< Det ordet har jag inte i ordlistan. Skriv ”ordlista” för att se dem jag har, eller fråga utviklingsavdelingen.
  Vi var vid ”Värde”.
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
> nöjdare användare
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> vad är ett fokusområde?
< Ett fokusområde är något som Eksempelkommunen vill bli bättre på nu. Det avgör vem som läser idén. Några av dem gäller bara en tid.
  Vi var vid ”Fokusområde”.
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> hållbart lokalsamhälle
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Receptionen har inget skåp för kvarglömda saker, så allt hamnar på…
  Behov: Receptionen har inget skåp för kvarglömda saker, så allt hamnar på golvet
  För vem: Kommuninvånare
  Värde: Nöjdare användare
  Fokusområde: Hållbart lokalsamhälle
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Receptionen har inget skåp för kvarglömda saker, så allt hamnar på…” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
