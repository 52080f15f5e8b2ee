// Tries action-comment.cjs against a GitHub that only remembers. Usage: node try-comment.cjs DIFF.md
'use strict'
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')

const comments = [{ id: 1, user: { type: 'User' }, body: '<!-- condylint -->\nnot ours' }]
const warnings = []
const github = {
  paginate: async () => comments,
  rest: {
    issues: {
      listComments: {},
      createComment: async ({ issue_number, body }) =>
        comments.push({ id: comments.length + 1, user: { type: 'Bot' }, body, issue_number }),
      updateComment: async ({ comment_id, body }) => { comments.find(comment => comment.id === comment_id).body = body },
    },
  },
}
const context = { repo: { owner: 'o', repo: 'r' }, payload: { pull_request: { number: 7 } } }
const core = { warning: words => warnings.push(words) }
const write = require('./action-comment.cjs')

async function main() {
  const file = path.join(path.dirname(process.argv[2]), 'try-comment.md')
  process.env.COMMENT_FILE = file
  fs.writeFileSync(file, 'first\n')
  await write({ github, context, core })
  fs.copyFileSync(process.argv[2], file)
  await write({ github, context, core })
  assert.equal(comments.length, 2, 'one comment, rewritten')
  assert.equal(comments[0].body, '<!-- condylint -->\nnot ours')
  assert.equal(comments[1].issue_number, 7)
  assert.ok(comments[1].body.includes(fs.readFileSync(file, 'utf8')))
  fs.writeFileSync(file, 'a line\n'.repeat(20_000))
  await write({ github, context, core })
  assert.ok(comments[1].body.length < 65_536)
  github.paginate = async () => { throw new Error('Resource not accessible by integration') }
  await write({ github, context, core })
  assert.equal(warnings.length, 1)
}
main().catch(error => { console.error(error); process.exit(1) })
