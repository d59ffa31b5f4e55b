import type { Source } from '@/api/types'
import { m } from '@/paraglide/messages'

export const sourceKindLabel: Record<Source['kind'], () => string> = {
  ARTICLE: m.source_kind_article,
  MEMORANDUM: m.source_kind_memorandum,
  REPORT: m.source_kind_report,
  DATASET: m.source_kind_dataset,
  LETTER: m.source_kind_letter,
  WEBSITE: m.source_kind_website,
  OTHER: m.source_kind_other,
}
