Sam (en) is not always understood

> Volunteers drive home with empty vans while others lack transport
! weigh-need → need
< Thank you! I’ve kept it in a draft that only you can see.
  Who has this need? Choose one or more.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> [Next]
< Choose at least one, and we’ll go on.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> the vans
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> better
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> 2, 9
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> volunteers
< I didn’t quite get that. Try one of the buttons, or write “help”.
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Civil society
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> civil society, residents
< What gets better if the need is met? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> better
< I wasn’t quite sure. Which of these do you mean?
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> [Lower costs] [Next]
< Which focus area fits best?
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
> something else
< I didn’t quite get that. Try one of the buttons, or write “help”.
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
> quality
< I wasn’t quite sure. Which of these do you mean?
  [Welfare and quality of life] [Fact-based quality development]
> [Fact-based quality development]
< What shall we call the idea? Give it a short name.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit the suggestion] [Back]
> Vans
< Check before you submit
  Name: Vans
  Need: Volunteers drive home with empty vans while others lack transport
  For whom: Civil society and Residents
  Value: Lower costs
  Focus area: Fact-based quality development
  [Submit] [Change] [Add more] [Save for later]
> [Change]
< What would you like to change?
  [Name] [Need] [For whom] [Value] [Focus area] [Continue]
> [Name]
< What shall we call the idea? Give it a short name.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit the suggestion] [Back]
> X
< A little longer, please, so that colleagues understand what it’s about.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit the suggestion] [Back]
> Vans that drive home full: volunteers and those who need transport find each other, and nobody drives alone
< The text is a little too long. Could you cut it to 80 characters? It’s 109 now.
  My suggestion: “Volunteers drive home with empty vans while others lack transport”
  [Use the suggestion] [Edit the suggestion] [Back]
> {Edit the suggestion} Vans that drive home full: volunteers and those who need transport find each other, and nobody drives alone
< The text is a little too long. Could you cut it to 80 characters? It’s 109 now.
> {Edit the suggestion} Vans that drive home full
< Check before you submit
  Name: X
  Vans that drive home full
  Need: Volunteers drive home with empty vans while others lack transport
  For whom: Civil society and Residents
  Value: Lower costs
  Focus area: Fact-based quality development
  [Submit] [Change] [Add more] [Save for later]
> [Submit]
! submit-idea → submitted for-whom="civil, residents" value="cost_reduced" focus-area="kvalitet" title="X ⏎ Vans that drive home full"
