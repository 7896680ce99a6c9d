namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>A metric of an exporter by which the group scales.</summary>
/// <param name="Name">As the exporter calls it, and CloudWatch too.</param>
/// <param name="Unit">In which it is published and read.</param>
/// <param name="Job">The job that scrapes it, after which its log stream is called.</param>
/// <param name="Origin">The label by which its declaration finds it.</param>
/// <param name="Port">On which its exporter listens, on the instance's own address only.</param>
internal sealed record ScrapedMetric(string Name, string Unit, string Job, string Origin, int Port);
