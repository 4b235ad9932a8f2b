Annika (sv) has two drafts

> Trapphuset är mörkt när de boende kommer hem
> spara
> Två enheter köper samma verktyg på var sitt håll
> [Kommunen som organisation] [Nästa]
> spara
> mina
> [Fortsätt: Trapphuset är mörkt när de boende…]
> [Användare av en tjänst] [Nästa]
> mina
> [Fortsätt: Två enheter köper samma verktyg på var…]
> [Lägre kostnader] [Nästa]
> [Digitalt förstahandsval]
> [Använd förslaget]
> [Skicka in]
! submit-idea → submitted need=""
> fortsätt
> stopp
> radera
