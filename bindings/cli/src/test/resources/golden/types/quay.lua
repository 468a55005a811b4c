---@meta kosmo

-- What scripts of Kosmo Script Host see, for the Lua language server.
-- Written by `kosmo integrations:types --lua`; write it anew instead of changing it.

---A null where nil cannot stand: inside a list, or to clear a field.
---@class kosmo.Null

---Where a page stands in its list.
---@class kosmo.Paging
---@field has_more boolean Whether there is another page.
---@field next? table<string, any> What to put over this call's arguments to get the next page.
---@field limit? integer How many items were asked for, unless that was left to the vendor.
---@field requested_limit? integer What you asked for, if the vendor allows less.

---What a call that did not succeed raises. Its tostring is the message.
---@class kosmo.Error
---@field code string A stable word, such as `invalid_argument` or `not_found`.
---@field message string What is wrong.
---@field hint? string What to do, if there is more to say than the message does.
---@field status? integer The HTTP status, if the vendor answered.
---@field retryable boolean Whether the same call may succeed later.
---@field request_id? string The vendor's name for the request.
---@field outcome? "rejected"|"failed"|"unknown" Never sent, refused by the vendor, or possibly done.
---@field retry_at? string When the vendor takes the call again, if that was too long to wait.

---What became of a call that was made beside others.
---@class kosmo.Outcome
---@field ok boolean Whether it succeeded.
---@field value? any What it answered, if it did.
---@field error? kosmo.Error Why not, if it did not.

---Everything that a script can act upon.
---@class kosmo.App
---@field integrations kosmo.Integrations
---@field mcp table<string, table<string, fun(arguments?: table): any>> The tools of MCP servers, by server and tool.
app = {}

---The items of a list, however many pages it has, for a loop with `in`. A page is requested when
---the loop comes to it. After an error, a loop over the same iterator goes on where it was.
---@param list fun(arguments?: table): any
---@param arguments? table
---@return fun(): any
function app.each(list, arguments) end

---The pages of a list, each as the function answers it, requested when the loop comes to it.
---@generic Page
---@param list fun(arguments?: table): Page
---@param arguments? table
---@return fun(): Page?
function app.pages(list, arguments) end

---Makes calls side by side, `limit` at a time (1 to 64, else 8), and tells what became of each, in
---order. A call is a list of a function and its arguments.
---@param calls any[][]
---@param options? { limit?: integer }
---@return kosmo.Outcome[]
function app.parallel(calls, options) end

---Waits.
---@param seconds number
function app.sleep(seconds) end

---What there is to call, as text.
docs = {}

---All pages, one a line.
---@return string
function docs.list() end

---The functions that fit a query, best first, one a line.
---@param query string
---@return string
function docs.search(query) end

---A page, such as `close` or `close.list_leads`.
---@param page string
---@return string
function docs.read(page) end

---JSON text to values and back.
json = {}

---@type kosmo.Null
json.null = {}

---Writes a value as JSON, indented unless `pretty` is false.
---@param value any
---@param options? { pretty?: boolean }
---@return string
function json.encode(value, options) end

---Reads JSON.
---@param text string
---@return any
function json.decode(text) end

---A table that is a list, also when it is empty.
---@param value? table
---@return any[]
function json.array(value) end

---A table that is an object, also when it is empty.
---@param value? table
---@return table<string, any>
function json.object(value) end

---Regular expressions that read alike in every language, in linear time.
regex = {}

---The captures in a list, the whole match first, or by name if any is named; nil without a match.
---@param subject string
---@param pattern string
---@param flags? string
---@return table<integer|string, string>?
function regex.match(subject, pattern, flags) end

---All whole matches, then all first groups, and so on.
---@param subject string
---@param pattern string
---@param flags? string
---@return string[][]
function regex.match_all(subject, pattern, flags) end

---The text with each match, or the first `limit` ones, replaced; `$1` is the first group.
---@param subject string
---@param pattern string
---@param replacement string
---@param limit? integer
---@return string
function regex.gsub(subject, pattern, replacement, limit) end

---The configured MCP servers.
mcp = {}

---@return table<string, any>
function mcp.servers() end

---@param server? string
---@return any[]
function mcp.tools(server) end

---@param tool string
---@return any
function mcp.schema(tool) end

---@param tool string
---@param arguments? table
---@return any
function mcp.call(tool, arguments) end

---@param server string
---@return any[]
function mcp.resources(server) end

---@param server string
---@param uri string
---@return any
function mcp.read_resource(server, uri) end

---@param server string
---@return any[]
function mcp.prompts(server) end

---@param server string
---@param name string
---@param arguments? table
---@return any
function mcp.get_prompt(server, name, arguments) end

---What `--input` and `--arg` gave the script.
---@type table<string, any>
input = {}

---Prints a line, with a tab between values.
---@param ... any
function print(...) end

---Prints a value with everything in it, and returns it.
---@generic T
---@param value T
---@return T
function dump(value) end

---Reads a page of the documentation, such as `integrations.close`.
---@param page string
---@return string
function lua_read_doc(page) end

---What is installed.
---@class kosmo.Integrations
---@field quay kosmo.quay.Accounts Quay

---@class kosmo.quay.AddToLogArguments
---@field note table<string, any> What happened
---@field urgent? boolean Whether it is urgent

---@class kosmo.quay.GetShipArguments
---@field id string The ship's id

---@class kosmo.quay.ListShipsArguments
---@field size? "small"|"large"|"big" Only ships of this size
---@field limit? integer How many, 1 to 50

---@class kosmo.quay.MoveShipArguments
---@field reason? string Why
---@field berths integer[] Where to

---@class kosmo.quay.UpdateShipArguments
---@field id string The ship's id
---@field name? string|kosmo.Null Its new name; null clears it
---@field cargo? table<string, any>[] What it carries
---@field draught? number How deep it lies
---@field port? "north"|"south"|"n" Where to

---Besides, fields that users define: `custom.*`.
---@class kosmo.quay.Ship
---@field id string
---@field display_name? string
---@field draught number
---@field _type? string
---@field berths kosmo.quay.ShipBerth[]
---@field tug? kosmo.quay.Ship
---@field loads table<string, integer>
---@field pilots? (string|kosmo.Null)[]

---@class kosmo.quay.ShipBerth
---@field number integer
---@field [string] any

---@class kosmo.quay.ShipPage
---@field ships kosmo.quay.Ship[]
---@field has_more boolean
---@field paging kosmo.Paging

---Quay with its default account, and its accounts by name.
---@class kosmo.quay.Accounts : kosmo.quay
---@field default kosmo.quay
---@field north kosmo.quay

do
---The functions of Quay with one account.
---@class kosmo.quay
local functions = {}

---Adds a note to the log.
---
---Access: write
---@param arguments kosmo.quay.AddToLogArguments
---@return string[]
function functions.add_to_log(arguments) end

---Ends a shift.
---
---Access: destructive
---@param arguments? {}
---@return table<string, any>
functions["end"] = function(arguments) end

---Reads a ship.
---
---Access: read
---@param arguments kosmo.quay.GetShipArguments
---@return kosmo.quay.Ship
---@overload fun(id: string): kosmo.quay.Ship
function functions.get_ship(arguments) end

---Lists ships, such as those of `ACME`; /* nothing */ ends this comment.
---
---Access: read
---@param arguments? kosmo.quay.ListShipsArguments
---@return kosmo.quay.ShipPage
---@overload fun(size?: "small"|"large"|"big", limit?: integer): kosmo.quay.ShipPage
function functions.list_ships(arguments) end

---Moves a ship.
---
---Access: write
---@param arguments kosmo.quay.MoveShipArguments
---@return kosmo.quay.Ship
---@overload fun(reason?: string, berths: integer[]): kosmo.quay.Ship
function functions.move_ship(arguments) end

---Changes a ship.
---
---Access: write
---@param arguments kosmo.quay.UpdateShipArguments
---@return kosmo.quay.Ship
---@overload fun(id: string, name?: string|kosmo.Null, cargo?: table<string, any>[], draught?: number, port?: "north"|"south"|"n"): kosmo.quay.Ship
function functions.update_ship(arguments) end
end
