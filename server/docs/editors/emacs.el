;;; Resistance Annotations in Emacs: Eglot (part of Emacs 29, package `eglot' before) and markdown-mode.
;;; The program `resistance' must be on the PATH.
(require 'eglot)
(require 'markdown-mode)

(add-to-list 'auto-mode-alist '("\\.\\(qmd\\|[rR]md\\)\\'" . markdown-mode))
(add-to-list 'eglot-server-programs '((markdown-mode gfm-mode) . ("resistance" "lsp" "--stdio")))

(add-hook 'markdown-mode-hook #'eglot-ensure)

;; What all authors share belongs into .resistance.yaml; your own wishes go here, with the keys of VS Code's settings.
(setq-default eglot-workspace-configuration '((resistance . ((maxProblems . 200)))))
