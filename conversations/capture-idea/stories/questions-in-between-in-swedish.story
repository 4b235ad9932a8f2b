Annika (sv) wonders about a lot, and loses nothing by it

> Bänkarna längs ån är borttagna, så äldre har ingenstans att vila
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
> Vem läser det här?
< Ett utkast ser bara du. När du skickar in läser Idégruppa idén. Eksempelkommunen är en offentlig verksamhet, så det du har skickat in kan bli en allmän handling.
  Vi var vid ”För vem”.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> hur länge måste jag vänta på svar?
< Du får svar från Idégruppa inom 5 arbetsdagar efter att du har skickat in, alltid med en motivering.
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
> vilka personuppgifter sparas?
< Jag sparar ditt namn, det du skriver om idén och det som beslutas. Ett utkast ser bara du. Skriv inte namn eller privata uppgifter om andra. Undrar du mer om personuppgifter, fråga utviklingsavdelingen.
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
> fattar inte vad du menar med värde
< Värde är mer än pengar. Siffror behövs inte nu, och ”vet inte” är ett ärligt svar som inte talar emot idén.
  Du kan också skriva ”vet inte”, ”tillbaka”, ”spara” och ”stopp”.
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
> bättre livskvalitet
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> kan jag vara anonym?
< Idégruppa ser vem som har skickat in, så att de kan svara dig. Om idén berättas vidare frågar jag dig först: med namn, utan namn eller inte alls.
  Vi var vid ”Fokusområde”.
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> hållbart lokalsamhälle
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Bänkarna längs ån är borttagna, så äldre har ingenstans att vila
  Behov: Bänkarna längs ån är borttagna, så äldre har ingenstans att vila
  För vem: Kommuninvånare
  Värde: Bättre livskvalitet
  Fokusområde: Hållbart lokalsamhälle
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> vad händer sen?
< När du skickar in läser Idégruppa idén och svarar inom 5 arbetsdagar, alltid med en motivering. Blir det ja tar ni reda på mer, testar i liten skala och lär er. Med ”mina” ser du var den är.
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted
< Tack Annika! Idén ”Bänkarna längs ån är borttagna, så äldre har ingenstans att vila” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
