-- Greets a contact of Loops: the default account, --arg email=... for another contact.
local loops = app.integrations.loops
local contact = loops.get_contact({ contact_id = input.email or "ines.moreau@example.test" })
print("Hello " .. contact.firstName .. ", this is " .. loops.get_current_user().teamName)
