/** What files are called that hold reports in folders: archives, letters, feeds, documents. Tables are not among them: a folder's may be of
 * anything, and so must be named themselves. */
export const ARCHIVE_NAME = /\.(?:warc(?:\.gz)?|zip|mbox|eml|pdf|rss|atom|rdf)$/i
