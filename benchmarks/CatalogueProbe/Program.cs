using System.Diagnostics;
using System.Globalization;
using CfnGen.Catalogue;

// A process in which nothing has been looked up yet. Prints milliseconds: with "all" the time to read every type,
// else the first look-up and then the slowest and the middle one of some from services large and small.
if (args is ["all"])
{
    var start = Stopwatch.GetTimestamp();
    var count = 0;
    foreach (var service in ResourceCatalogue.ServiceNames)
    {
        count += ResourceCatalogue.TypesOf(service).Count;
    }

    var all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all} {count}"));
    return 0;
}

string[] further =
[
    "AWS::EC2::SecurityGroup", "AWS::AutoScaling::AutoScalingGroup", "AWS::IAM::Role", "AWS::S3::Bucket", "AWS::Lambda::Function",
    "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::CloudWatch::Alarm", "AWS::RDS::DBInstance", "AWS::ECS::Service", "AWS::Logs::LogGroup",
    "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::DynamoDB::Table", "AWS::Glue::Job", "AWS::EC2::LaunchTemplate", "AWS::WAFv2::WebACL",
];
var milliseconds = new double[further.Length];
var first = Measure("AWS::EC2::VPC");
for (var i = 0; i < further.Length; i++)
{
    milliseconds[i] = Measure(further[i]);
}

Array.Sort(milliseconds);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {milliseconds[^1]} {milliseconds[milliseconds.Length / 2]}"));
return 0;

static double Measure(string type)
{
    var start = Stopwatch.GetTimestamp();
    var found = ResourceCatalogue.Find(type);
    var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    return found is not null ? elapsed : throw new InvalidOperationException($"{type} is not in the catalogue.");
}
