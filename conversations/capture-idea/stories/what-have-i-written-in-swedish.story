Annika (sv) asks what she has written, and about her own details

> Nattpersonalen letar länge efter rätt nyckel
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
> personal
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
> vad har jag skrivit hittills?
< Det här har du svarat hittills:
  Behov: Nattpersonalen letar länge efter rätt nyckel
  För vem: Vi som jobbar här
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
> kan jag gå tillbaka?
< Okej, vi går ett steg tillbaka.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  (x) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> personal
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
> vad händer med mina uppgifter?
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
> kan jag bifoga en bild?
< Ja. Skicka bilden eller filen här i chatten, så tar jag med en länk till den.
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
