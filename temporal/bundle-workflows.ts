import { DefaultLogger, type LogLevel, type WorkflowBundleWithSourceMap, bundleWorkflowCode } from '@temporalio/worker';
import { FAILURE_CONVERTER_PATH } from './data-converter.ts';

/** Bundles workflows as workers run them: what fails in them is encrypted too. */
export function bundleWorkflows(workflowsPath: string, level: LogLevel = 'WARN'): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
    failureConverterPath: FAILURE_CONVERTER_PATH,
    logger: new DefaultLogger(level),
  });
}
