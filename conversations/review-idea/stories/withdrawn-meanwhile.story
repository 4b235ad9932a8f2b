Sam (en), Ola (nn) and Ingrid (nb) meet an idea that is withdrawn, and its old card

> Volunteers wait outside because nobody knows who has the key
> users
> time saved
> welfare and quality of life
> [Use the suggestion]
> [Submit]

Ola > [Takk nei]
Ola > 1

> [Withdraw the idea]
> skip
> [Yes, withdraw it]

Ola > velferd
Ola > Nøklane ligg i boksen ved døra no.
Ola > Spør Per om ein ekstra nøkkel.
Ola > [Send svaret]
Ingrid > [Ja, utforsk]
