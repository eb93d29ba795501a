-- Opens the files that RESISTANCE_FILES names, one a line, waits for what the server says of each, and writes that to RESISTANCE_OUT.
local heard = {}
local handle = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(error, result, context, config)
  heard[vim.uri_to_fname(result.uri)] = true
  return handle(error, result, context, config)
end

local found = {}
for file in vim.gsplit(vim.env.RESISTANCE_FILES, '\n') do
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local path = vim.api.nvim_buf_get_name(0)
  assert(vim.wait(30000, function() return heard[path] end, 20), 'nothing was said of ' .. file)
  local shown = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(shown, { line = one.lnum + 1, column = one.col + 1, rule = one.code, severity = one.severity })
  end
  found[file] = shown
end
vim.fn.writefile({ vim.fn.json_encode(found) }, vim.env.RESISTANCE_OUT)
vim.cmd('qall!')
