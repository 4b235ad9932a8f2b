Annika (sv) has seen a need outside the focus areas

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
> [Brukare och andra användare] [Nästa]
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
> vet inte
< Vilket fokusområde passar bäst?
  [1 – Välfärd och livskvalitet] [2 – Hållbart lokalsamhälle] [3 – Samskapande och delaktighet] [4 – Digitalt förstahandsval] [5 – Faktabaserad kvalitetsutveckling] [6 – Ledarskap, medarbetarskap och kompetens] [7 – Smart elanvändning i våra byggnader (till och med 31 december 2028)] [8 – En bra start för nya invånare (till och med 30 juni 2028)] [9 – Inget av dem] [Vet inte] [Tillbaka]
> [Inget av dem]
< När du skickar in idén läser Idégruppa den, och du får svar inom 5 arbetsdagar. Det du skickar kan bli en allmän handling.
  Titta igenom innan du skickar
  Namn: Boende får vänta för att ingen vet vem som har nyckeln
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  För vem: Brukare och andra användare
  Värde: Vet inte ännu
  Fokusområde: Utanför fokusområdena
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> ändra namn
< Vad ska vi kalla idén? Ge den ett kort namn.
  Mitt förslag: ”Boende får vänta för att ingen vet vem som har nyckeln”
  [Använd förslaget] [Redigera] [Tillbaka]
> Nycklar som går att hitta
< Titta igenom innan du skickar
  Namn: Nycklar som går att hitta
  Behov: Boende får vänta för att ingen vet vem som har nyckeln
  För vem: Brukare och andra användare
  Värde: Vet inte ännu
  Fokusområde: Utanför fokusområdena
  [Skicka in] [Ändra] [Lägg till mer] [Spara till senare]
> [Skicka in]
! submit-idea → submitted for-whom="users" value="not-known" focus-area="none" title="Nycklar som går att hitta"
< Tack Annika! Idén ”Nycklar som går att hitta” är inskickad. Du får svar från Idégruppa inom 5 arbetsdagar, senast 30 november. Skriv ”mina” när du vill se var den är.
  Det här är din första idé här. Tack för att du berättar om ett behov – det är så det börjar.
  Idén ligger utanför fokusområdena. Den läses på samma sätt som de andra och kan få ja när det finns resurser.
  Status: Inskickad
  Så långt: Nytt
  [Dra tillbaka idén]
