Annika (sv) begins with a solution, and keeps it as it is

> Inför en chattbot på webben
! weigh-need → solution
< Tack. Det ligger i ett utkast som bara du ser. Fyra korta frågor till, så kan du skicka det.
  Det låter som en lösning, och den tar vi med. Vilket problem ska den lösa?
  [Behåll som det är] [Tillbaka]
> [Behåll som det är]
< Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> tillbaka
< Okej, vi går ett steg tillbaka.
  Det låter som en lösning, och den tar vi med. Vilket problem ska den lösa?
  [Behåll som det är] [Tillbaka]
> hoppa över
< Vem gäller behovet? Välj en eller flera.
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
> [Enklare för användaren] [Bättre tillgänglighet] [Nästa]
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> [Digitalt förstahandsval]
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Inför en chattbot på webben
  Behov: Inför en chattbot på webben
  För vem: Kommuninvånare
  Värde: Enklare för användaren och bättre tillgänglighet
  Fokusområde: Digitalt förstahandsval
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ändra namn
< Vad ska vi kalla idén? Ge den ett kort namn.
  Mitt förslag: ”Inför en chattbot på webben”
  [Använd förslaget] [Redigera] [Tillbaka]
> Svar på webben dygnet runt
< Titta igenom innan du skickar
  Namn: Svar på webben dygnet runt
  Behov: Inför en chattbot på webben
  För vem: Kommuninvånare
  Värde: Enklare för användaren och bättre tillgänglighet
  Fokusområde: Digitalt förstahandsval
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> skicka in
! submit-idea → submitted need="Inför en chattbot på webben" need-behind="" title="Svar på webben dygnet runt"
< Tack Annika! Idén ”Svar på webben dygnet runt” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
