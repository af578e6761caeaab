import type { FC } from 'hono/jsx'
import { Document, type Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** Where reports are handed in: pasted, or as files. */
export const AddPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Document frame={frame} title="Add">
    <div class="title">
      <h1>Add reports</h1>
    </div>
    {frame.mayWrite ? (
      <>
        <p class="lead-in">They are read on this machine and kept in this ledger; nothing leaves it.</p>
        <PostForm frame={frame} action="/add" files label="Reports">
          <div class="fields">
            <p class="field">
              <label for="text">Text of a report</label>
              <textarea id="text" name="text" rows={14} spellcheck={false} aria-describedby="text-hint"></textarea>
              <small id="text-hint">
                As the outlet gives it: headline, a line with place and date if there is one, then the paragraphs.
              </small>
            </p>
            <p class="field" data-drop="">
              <label for="files">Or files</label>
              <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
              <small id="files-hint">As many as you like; they may be dropped anywhere on this page.</small>
            </p>
            <p class="field">
              <label for="outlet">Outlet</label>
              <input
                id="outlet"
                name="outlet"
                type="text"
                maxlength={200}
                autocomplete="off"
                aria-describedby="outlet-hint"
              />
              <small id="outlet-hint">Where the report does not name it.</small>
            </p>
            <p class="field">
              <label for="published">Published</label>
              <input
                id="published"
                name="published"
                type="text"
                placeholder="2025-03-04"
                aria-describedby="published-hint"
              />
              <small id="published-hint">Where the report tells no day.</small>
            </p>
            <p class="field">
              <button type="submit">Read and keep</button>
            </p>
          </div>
        </PostForm>
      </>
    ) : (
      <p>This ledger is open for reading only. Whoever keeps it can add reports with: attache add FILE...</p>
    )}
  </Document>
)
