using System.Globalization;
using BenchmarkDotNet.Reports;

namespace CfnGen.Benchmarks;

/// <summary>The medians of a run by benchmark, method and parameter.</summary>
internal sealed class Measurements(IEnumerable<Summary> summaries)
{
    private const double NanosecondsInMillisecond = 1e6;

    private readonly List<BenchmarkReport> reports = [.. summaries.SelectMany(summary => summary.Reports)];

    public double Milliseconds<TBenchmark>(string method, int? parameter = null)
    {
        var report = reports.Single(candidate =>
            candidate.BenchmarkCase.Descriptor.Type == typeof(TBenchmark)
            && candidate.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && (parameter is null || candidate.BenchmarkCase.Parameters.Items[0].Value is int value && value == parameter));
        return report.ResultStatistics is { } statistics
            ? statistics.Median / NanosecondsInMillisecond
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{typeof(TBenchmark).Name}.{method}({parameter}) gave no result."));
    }
}
