import type { FC } from 'hono/jsx'
import { Document, type Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** Where reports are handed in: pasted, or as files. */
export const AddPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Document frame={frame} title="Add">
    <h1>Add reports</h1>
    {frame.mayWrite ? (
      <>
        <p class="aside">They are read on this machine and kept in this ledger; nothing leaves it.</p>
        <PostForm frame={frame} action="/add" files>
          <p class="field wide">
            <label for="text">Text of a report</label>
            <textarea id="text" name="text" rows={14} spellcheck={false} aria-describedby="text-hint"></textarea>
            <small id="text-hint">
              As the outlet gives it: headline, a line with place and date if there is one, then the paragraphs.
            </small>
          </p>
          <p class="field wide drop" data-drop="">
            <label for="files">Or files, as many as you like; they may be dropped on this page</label>
            <input id="files" name="files" type="file" multiple />
          </p>
          <p class="field">
            <label for="outlet">Outlet, where the report does not name it</label>
            <input id="outlet" name="outlet" type="text" maxlength={200} autocomplete="off" />
          </p>
          <p class="field">
            <label for="published">Day of publication, where it is not told</label>
            <input id="published" name="published" type="date" />
          </p>
          <p class="field wide">
            <button type="submit">Read and keep</button>
          </p>
        </PostForm>
      </>
    ) : (
      <p>This ledger is open for reading only. Whoever keeps it can add reports with: attache add FILE...</p>
    )}
  </Document>
)
