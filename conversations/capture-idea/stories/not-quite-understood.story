Sam (en) is not always understood

> Volunteers drive home with empty vans while others lack transport
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
> [Next]
< Choose at least one, and we’ll go on.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> the vans
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> better
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> 2, 9
< This is what I’ve got: Residents. I didn’t get the rest. What else belongs here? Press “Next” when it’s right.
  ( ) 1 – Users of a service
  (x) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> those of us who work at night, and their families
< This is what I’ve got: Those of us who work here. I didn’t get the rest. What else belongs here? Press “Next” when it’s right.
  ( ) 1 – Users of a service
  (x) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  (x) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> volunteers, residents
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
> better
< I wasn’t quite sure. Which of these do you mean?
  ( ) 1 – Better quality
  ( ) 2 – Better access
  ( ) 3 – Better quality of life
  ( ) 4 – Better working life
  ( ) 5 – Better for the environment
  ( ) 6 – We cope better with change
  [Next]
  [Don’t know] [Back]
> [Better access] [Next]
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> something else
< I didn’t quite get that. Try one of the buttons, or write “help”.
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> quality
< I wasn’t quite sure. Which of these do you mean?
  [Welfare and quality of life] [Fact-based quality development] [Don’t know] [Back]
> [Fact-based quality development]
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Volunteers drive home with empty vans while others lack transport
  Need: Volunteers drive home with empty vans while others lack transport
  For whom: Residents, those of us who work here and volunteers and associations
  Value: Better access
  Focus area: Fact-based quality development
  You also wrote this: “the vans
  better
  something else” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> change name
< What shall we call the idea? Give it a short name.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> Vans
< Check before you submit
  Name: Vans
  Need: Volunteers drive home with empty vans while others lack transport
  For whom: Residents, those of us who work here and volunteers and associations
  Value: Better access
  Focus area: Fact-based quality development
  You also wrote this: “the vans
  better
  something else” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> [Change]
< What would you like to change?
  [Name] [Need] [For whom] [Value] [Focus area] [Continue]
> [Name]
< What shall we call the idea? Give it a short name.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> change name
< We were at “Name”.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> X
< A little longer, please, so that colleagues understand what it’s about.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> Vans that drive home full: volunteers and those who need transport find each other, and nobody drives alone
< The text is a little too long. Could you cut it to 80 characters? It’s 107 now.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit] [Use what I wrote] [Back]
> {Edit} Vans that drive home full: volunteers and those who need transport find each other, and nobody drives alone
< The text is a little too long. Could you cut it to 80 characters? It’s 107 now.
> {Edit} Vans that drive home full
< Check before you submit
  Name: Vans that drive home full
  Need: Volunteers drive home with empty vans while others lack transport
  For whom: Residents, those of us who work here and volunteers and associations
  Value: Better access
  Focus area: Fact-based quality development
  You also wrote this: “the vans
  better
  something else” It goes along when you submit. Does it belong somewhere in particular?
  [Name] [Need] [Possible solution] [Resources] [How we’ll know] [Something we can stop] [Link] [Take it out]
  [Submit] [Change] [Add more] [Save for later]
> [Submit]
! submit-idea → submitted for-whom="residents, staff, civil" value="access" focus-area="kvalitet" title="Vans that drive home full"
< Thank you, Sam! Your idea “Vans that drive home full” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
