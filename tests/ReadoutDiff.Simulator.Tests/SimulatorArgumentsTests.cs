namespace ReadoutDiff.Simulator.Tests;

public sealed class SimulatorArgumentsTests
{
    [Test]
    public void Read_AllOptions_AreTaken()
    {
        var options = SimulatorArguments.Read(["--port", "8080", "--fixtures", "dir", "--distractors", "9", "--hosts", "3", "--faults", "0.2", "--seed", "5", "--today", "2021-06-30"], "else");
        Assert.That(
            (options.Port, options.Fixtures, options.Distractors, options.Hosts, options.Faults.Rate, options.Faults.Seed, options.Seed, options.Today.Day),
            Is.EqualTo((8080, "dir", 9, 3, 0.2, 5, 5, 30)));
    }

    [TestCase("--port: a value is missing", "--port")]
    [TestCase("--port x: not a number", "--port", "x")]
    [TestCase("--faults 2: not understood", "--faults", "2")]
    [TestCase("--today tomorrow: not understood", "--today", "tomorrow")]
    [TestCase("--colour: no such option", "--colour", "red")]
    public void Read_WhatIsNotUnderstood_IsNamed(string message, params string[] args) =>
        Assert.That(() => SimulatorArguments.Read(args, "fixtures"), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));
}
