-- Onboards a new customer: a lead and a follow-up task in Close, contacts and an event in Loops.
-- Try it without any account:  kosmo integrations:lua docs/examples/onboard.lua --simulate
local close = app.integrations.close
local loops = app.integrations.loops

-- What is not given with --arg company=... has a default.
local company = input.company or "Northwind Robotics"
local people = {
  { first = "Mara", last = "Lindgren", email = "mara.lindgren@example.test" },
  { first = "Ines", last = "Moreau", email = "ines.moreau@example.test" },
}

-- Who is still to be won? Close's own search language, three results at most.
local open = close.list_leads({ query = "status:Potential", limit = 3 })
for _, lead in ipairs(open.leads) do
  print("Potential lead: " .. lead.name)
end

-- One lead for the company, with everybody as its contacts.
local contacts = {}
for i, person in ipairs(people) do
  contacts[i] = { name = person.first .. " " .. person.last, emails = { { email = person.email } } }
end
local lead = close.create_lead({ name = company, contacts = contacts })
print("Created lead " .. lead.name .. " with " .. #lead.contacts .. " contacts")
local task = close.create_task({ lead_id = lead.id, text = "Call " .. company, due_date = "2027-01-15" })
print("Created task \"" .. task.text .. "\" for " .. task.date)

for _, person in ipairs(people) do
  -- A contact that exists already is no reason to stop; any other failure is.
  local created, problem = pcall(loops.create_contact,
    { email = person.email, first_name = person.first, last_name = person.last })
  if not created and problem.code ~= "conflict" then error(problem) end
  print(person.email .. (created and " is new in Loops" or " was in Loops already"))
  loops.send_event({ email = person.email, event_name = "onboarded", properties = { company = company } })
end

-- Read one of them back.
local contact = loops.get_contact({ contact_id = people[1].email })
print("Loops knows " .. contact.firstName .. " " .. contact.lastName .. " <" .. contact.email .. ">")
