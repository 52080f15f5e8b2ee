// Writes what changed for the reader on a pull request: one comment, which later runs rewrite.
'use strict'
const fs = require('node:fs')

const MARK = '<!-- condylint -->'
// GitHub takes 65,536 characters.
const LONGEST = 60_000

module.exports = async ({ github, context, core }) => {
  let text = fs.readFileSync(process.env.COMMENT_FILE, 'utf8')
  if (text.length > LONGEST) {
    text = text.slice(0, text.lastIndexOf('\n', LONGEST)) + '\n\nThe rest is in the log of the run.\n'
  }
  const body = `${MARK}\n### What changed for the reader\n\n${text}`
  const place = { owner: context.repo.owner, repo: context.repo.repo }
  const issue_number = context.payload.pull_request.number
  try {
    const comments = await github.paginate(github.rest.issues.listComments, { ...place, issue_number, per_page: 100 })
    // Anybody can write the mark; only a program's comment is rewritten.
    const own = comments.find(comment => comment.user?.type === 'Bot' && comment.body?.startsWith(MARK))
    if (own) {
      if (own.body !== body) await github.rest.issues.updateComment({ ...place, comment_id: own.id, body })
    } else {
      await github.rest.issues.createComment({ ...place, issue_number, body })
    }
  } catch (error) {
    core.warning(`The comment could not be written (${error.message}); the job needs pull-requests: write.`)
  }
}
