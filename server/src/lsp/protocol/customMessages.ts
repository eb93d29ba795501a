// The messages of ours, as the protocol's library wants them; `wire/` holds their names and what they carry.

import { NotificationType, RequestType } from 'vscode-languageserver';
import { type CursorParams, cursorMethod } from '../../wire/cursor.ts';
import { type FileParams, type FileReading, readFileMethod, readFolderMethod } from '../../wire/files.ts';
import { type FindingsParams, findingsMethod } from '../../wire/findings.ts';
import { type Overview, type OverviewParams, overviewMethod } from '../../wire/overview.ts';
import { type PreviewNames, type PreviewNamesParams, previewNamesMethod } from '../../wire/previewNames.ts';
import { type SentenceReading, type SentenceReadingParams, sentenceReadingMethod } from '../../wire/sentenceReading.ts';
import { type StatusParams, statusMethod } from '../../wire/status.ts';

export const StatusNotification = new NotificationType<StatusParams>(statusMethod);
export const FindingsNotification = new NotificationType<FindingsParams>(findingsMethod);
export const CursorNotification = new NotificationType<CursorParams>(cursorMethod);
export const SentenceReadingRequest = new RequestType<SentenceReadingParams, SentenceReading, void>(
  sentenceReadingMethod,
);
export const ReadFileRequest = new RequestType<FileParams, FileReading, void>(readFileMethod);
export const ReadFolderRequest = new RequestType<FileParams, readonly string[], void>(readFolderMethod);
export const OverviewRequest = new RequestType<OverviewParams, Overview, void>(overviewMethod);
export const PreviewNamesRequest = new RequestType<PreviewNamesParams, PreviewNames, void>(previewNamesMethod);
