namespace CfnGen.Stacks.QueueWorker;

/// <summary>How long a message may wait and how long its processing takes, and all that follows from these.</summary>
public sealed record WorkPace
{
    /// <summary>SQS gives a worker no more at once.</summary>
    private const int MostPerReceive = 10;

    private static readonly TimeSpan LeastVisibility = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MostVisibility = TimeSpan.FromHours(12);
    private static readonly TimeSpan LeastStop = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MostStop = TimeSpan.FromSeconds(120);

    /// <param name="acceptableLatency">How long a message may wait in the queue.</param>
    /// <param name="processingTime">How long a task takes for one message, on average.</param>
    /// <param name="messagesPerReceive">How many messages a task takes at once, 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is not above zero, the number is not 1 to 10, or SQS cannot hide messages for six times their processing.</exception>
    public WorkPace(TimeSpan acceptableLatency, TimeSpan processingTime, int messagesPerReceive = MostPerReceive)
    {
        if (acceptableLatency <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(acceptableLatency), acceptableLatency, "A message must be allowed to wait for some time: give more than zero.");
        }

        if (processingTime <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(processingTime), processingTime, "The acceptable latency is divided by the processing time: give more than zero.");
        }

        if (messagesPerReceive is < 1 or > MostPerReceive)
        {
            throw new ArgumentOutOfRangeException(nameof(messagesPerReceive), messagesPerReceive, $"SQS gives 1 to {MostPerReceive} messages at once.");
        }

        (AcceptableLatency, ProcessingTime, MessagesPerReceive) = (acceptableLatency, processingTime, messagesPerReceive);
        if (SixfoldProcessing > MostVisibility)
        {
            throw new ArgumentOutOfRangeException(
                nameof(processingTime), processingTime, $"SQS hides messages for 12 hours at most, and {messagesPerReceive} of these want {SixfoldProcessing.TotalHours:0.#}: take fewer at once, or cut the work into smaller pieces.");
        }
    }

    /// <summary>Ten seconds to wait and a tenth of a second to process.</summary>
    public static WorkPace Default { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(100));

    /// <summary>How long a message may wait in the queue.</summary>
    public TimeSpan AcceptableLatency { get; }

    /// <summary>How long a task takes for one message, on average.</summary>
    public TimeSpan ProcessingTime { get; }

    /// <summary>How many messages a task takes at once.</summary>
    public int MessagesPerReceive { get; }

    /// <summary>How many messages may wait for each running task so that none waits too long: the target of the scaling.</summary>
    public double AcceptableBacklogPerTask => AcceptableLatency / ProcessingTime;

    /// <summary>How long SQS hides messages from other workers: six times what processing those taken at once takes, in whole seconds.</summary>
    /// <value>At least 30 seconds, the service's own default: a slow moment is no reason to do the work twice.</value>
    public TimeSpan VisibilityTimeout => Between(LeastVisibility, WholeSeconds(SixfoldProcessing), MostVisibility);

    /// <summary>How long a task that is told to stop may finish what it has in hand: twice what processing it takes.</summary>
    /// <value>At least 30 seconds, the default of ECS; at most 120, the most that Fargate waits. What is not finished then becomes visible again.</value>
    public TimeSpan StopTimeout => Between(LeastStop, WholeSeconds(ProcessingTime * MessagesPerReceive * 2), MostStop);

    private TimeSpan SixfoldProcessing => ProcessingTime * MessagesPerReceive * 6;

    private static TimeSpan WholeSeconds(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));

    private static TimeSpan Between(TimeSpan least, TimeSpan time, TimeSpan most) => time < least ? least : time > most ? most : time;
}
