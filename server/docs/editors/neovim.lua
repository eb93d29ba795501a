-- Resistance Annotations in Neovim 0.7 or newer: put this file into ~/.config/nvim/plugin/.
-- The program `resistance` must be on the PATH.
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.qmd', '*.Rmd', '*.rmd' },
  callback = function(event)
    vim.bo[event.buf].filetype = event.match:lower():match('%.qmd$') and 'quarto' or 'rmd'
  end,
})

local client
vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'quarto', 'rmd' },
  callback = function(event)
    local config = {
      name = 'resistance',
      cmd = { 'resistance', 'lsp', '--stdio' },
      root_dir = vim.fn.getcwd(),
      -- The keys of VS Code's settings. What all authors share belongs into .resistance.yaml.
      settings = { resistance = { maxProblems = 200 } },
    }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = event.buf })
    else
      client = client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
